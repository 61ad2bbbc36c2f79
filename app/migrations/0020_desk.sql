-- The desk: questions, suggestions and complaints, each with a number, a clock and an answer.

create table cases (
    id           uuid primary key,
    -- the province or prefecture that counts it
    seat         text not null references places (code),
    number       text not null unique,
    -- with its number, what whoever asked finds it again by
    code         text not null,
    kind         text not null check (kind in ('question', 'suggestion', 'complaint')),
    channel      text not null check (channel in ('counter', 'phone', 'letter', 'mail', 'form')),
    theme        text not null,
    lang         text not null check (lang in ('ar', 'fr', 'en')),
    place        text not null references places (code),
    subject      text not null,
    text         text not null,
    -- who asks, if they say so; emptied when its time is over
    name         text not null default '',
    contact      text not null default '',
    answer_by    text not null check (answer_by in ('mail', 'phone', 'letter', 'counter', 'page')),
    -- not referred to: a record that became part of another is found by person_merges
    person       uuid,
    state        text not null check (state in ('received', 'routed', 'answered', 'closed')),
    received_on  date not null,
    due_on       date not null,
    -- whose desk it lies on, or which service was asked
    desk         uuid references accounts (id),
    service      uuid,
    answer       text not null default '',
    answered_on  date,
    -- from the day on which it came to that of the answer
    days_taken   bigint,
    -- none while whoever asked has not been told
    told_on      date,
    closed_on    date,
    reopened     bigint not null default 0,
    satisfaction bigint check (satisfaction between 1 and 5),
    remark       text not null default '',
    erased_on    date,
    made_at      timestamptz not null,
    version      bigint not null default 1
);
create index cases_place on cases (place, received_on);
create index cases_received on cases (received_on, id);
create index cases_open on cases (due_on, id) where state in ('received', 'routed');
create index cases_desk on cases (desk, state);
create index cases_person on cases (person) where person is not null;
create index cases_kept on cases (closed_on) where erased_on is null;

-- What was done about a case, in its order; the words go when its time is over.
create table case_steps (
    id      uuid primary key,
    of_case uuid not null references cases (id),
    at      timestamptz not null,
    who     text not null,
    kind    text not null,
    note    text not null default ''
);
create index case_steps_case on case_steps (of_case, id);

-- The last number of a seat in a year.
create table case_numbers (
    prefix text primary key,
    last   bigint not null
);

-- In how many working days a province or prefecture answers each kind; where it says nothing, the programme does.
create table desk_terms (
    place      text primary key references places (code),
    question   bigint not null check (question between 1 and 40),
    suggestion bigint not null check (suggestion between 1 and 40),
    complaint  bigint not null check (complaint between 1 and 40),
    version    bigint not null default 1
);

insert into processings (code, basis, retention_months, state, forms) values
    ('cases', 'public_task', 36, 'to_declare', 'case');

insert into processing_texts (processing, lang, name, controller, purpose, kinds, people, recipients, retention, answers) values
    ('cases', 'ar', 'الأسئلة والاقتراحات والشكايات', 'العمالة أو الإقليم، قسم العمل الاجتماعي',
     'تلقي الأسئلة والاقتراحات والشكايات والجواب عنها داخل أجلها، وتحسين البرنامج بما يتكرر منها',
     'الموضوع والنص والجماعة، والاسم ووسيلة الجواب إن أدلي بهما',
     'كل من يسأل أو يقترح أو يشتكي',
     'مكتب الأسئلة والشكايات ومن أحيل عليه الملف، والسجل المنشور لا يحمل أي اسم',
     'ثلاث سنوات بعد إغلاق الملف، ثم تمحى الأسماء والنصوص وتبقى الأعداد',
     'الموضوع والإقليم ضروريان، والاسم ووسيلة الاتصال اختياريان: بدونهما يبقى الجواب متاحا برقم الملف ورمزه'),
    ('cases', 'fr', 'Questions, suggestions et réclamations', 'Préfecture ou province, division de l’action sociale',
     'Recevoir les questions, suggestions et réclamations, y répondre dans leur délai, et améliorer le programme de ce qui revient souvent',
     'Objet, texte et commune ; nom et moyen de réponse s’ils sont donnés',
     'Toute personne qui demande, propose ou réclame',
     'Le guichet des questions et réclamations et la personne à qui le dossier est confié ; le registre publié ne porte aucun nom',
     'Trois ans après la clôture du dossier ; les noms et les textes sont alors effacés, les nombres restent',
     'L’objet et la province sont nécessaires ; le nom et le moyen de contact sont facultatifs : sans eux, la réponse se lit avec le numéro du dossier et son code'),
    ('cases', 'en', 'Questions, suggestions and complaints', 'Prefecture or province, social action division',
     'To receive questions, suggestions and complaints, to answer them in time, and to better the programme by what comes back often',
     'Subject, text and commune; name and a way to answer where they are given',
     'Whoever asks, suggests or complains',
     'The desk of questions and complaints and whoever the case is given to; the published register carries no name',
     'Three years after the case is closed; names and texts are then erased, the figures stay',
     'Subject and province are needed; name and contact are optional: without them the answer is read with the number of the case and its code');
