-- Law 09-08: what is done with data about people, with whose consent, who asked for what, and until when it is kept.

-- The register of processings. Shipped ones have a readable code; `forms` names the papers and pages that show its notice.
create table processings (
    code             text primary key,
    basis            text not null check (basis in ('consent', 'obligation', 'contract', 'vital', 'public_task', 'legitimate')),
    -- none: kept until somebody decides otherwise
    retention_months bigint,
    abroad           boolean not null default false,
    state            text not null check (state in ('to_declare', 'declared', 'authorised')),
    number           text not null default '',
    numbered_on      date,
    -- whether the authorisation covers the national identity number
    identity         boolean not null default false,
    contact          text not null default '',
    forms            text not null default '',
    version          bigint not null default 1
);

-- Its words; a processing without some in English shows the French ones.
create table processing_texts (
    processing    text not null references processings (code),
    lang          text not null check (lang in ('ar', 'fr', 'en')),
    name          text not null,
    controller    text not null default '',
    purpose       text not null default '',
    kinds         text not null default '',
    people        text not null default '',
    recipients    text not null default '',
    retention     text not null default '',
    answers       text not null default '',
    subcontractor text not null default '',
    transfer      text not null default '',
    primary key (processing, lang)
);

insert into processings (code, basis, retention_months, state, forms) values
    ('people', 'public_task', 60, 'to_declare', 'person import'),
    ('training', 'public_task', 60, 'to_declare', 'attendance'),
    ('accounts', 'legitimate', 60, 'to_declare', 'account'),
    ('needs', 'public_task', 24, 'to_declare', 'public');

insert into processing_texts (processing, lang, name, controller, purpose, kinds, people, recipients, retention, answers) values
    ('people', 'ar', 'سجل الأشخاص والهيئات', 'العمالة أو الإقليم، قسم العمل الاجتماعي',
     'معرفة من يشارك في أنشطة البرنامج ومن يمثل الهيئات الشريكة، وعدم تسجيل الشخص نفسه مرتين',
     'الاسم بالعربية وباللاتينية، الجنس، سنة الميلاد، الجماعة، الهاتف، البريد الإلكتروني، العضوية في الهيئات',
     'المشاركون في الأنشطة وممثلو الجمعيات والتعاونيات وأعضاء اللجن',
     'أطر قسم العمل الاجتماعي المكلفون بالتكوين والتتبع، كل في مجاله الترابي',
     'خمس سنوات بعد آخر مشاركة، ثم يمحى الاسم ووسائل الاتصال وتبقى الأعداد',
     'الاسم والجماعة ضروريان للتسجيل، وما سواهما اختياري ولا يترتب عن عدم الإدلاء به شيء'),
    ('people', 'fr', 'Registre des personnes et des organisations', 'Préfecture ou province, division de l’action sociale',
     'Savoir qui prend part aux activités du programme et qui représente les organisations partenaires, sans inscrire deux fois la même personne',
     'Nom en arabe et en caractères latins, sexe, année de naissance, commune, téléphone, courriel, appartenance aux organisations',
     'Participants aux activités, représentants d’associations et de coopératives, membres des comités',
     'Cadres de la division de l’action sociale chargés de la formation et du suivi, chacun dans son ressort',
     'Cinq ans après la dernière participation ; le nom et les coordonnées sont alors effacés, les nombres restent',
     'Le nom et la commune sont nécessaires à l’inscription ; le reste est facultatif et son absence est sans conséquence'),
    ('people', 'en', 'Register of people and organisations', 'Prefecture or province, social action division',
     'To know who takes part in the activities of the programme and who speaks for partner organisations, without writing anybody down twice',
     'Name in Arabic and Latin letters, sex, year of birth, commune, phone, mail address, membership of organisations',
     'Those who take part in activities, representatives of associations and cooperatives, members of committees',
     'Staff of the social action division in charge of training and follow-up, each within their territory',
     'Five years after the last participation; name and contacts are then erased, the figures stay',
     'Name and commune are needed to register; everything else is optional, and leaving it out has no consequence'),
    ('training', 'ar', 'الحضور في التكوين والشهادات', 'العمالة أو الإقليم، قسم العمل الاجتماعي',
     'إثبات الحضور وتسليم الشهادات وإعداد حصيلة التكوين',
     'الحضور حسب أنصاف الأيام، نتائج الاختبارات، الشهادات المسلمة، طلبات المشاركة',
     'المشاركون في الدورات ومؤطروها',
     'مسؤول التكوين ومنشط الدورة وأطر التتبع، والتقارير لا تحمل أي اسم',
     'خمس سنوات بعد نهاية الدورة',
     'التوقيع على ورقة الحضور ضروري لتسليم الشهادة'),
    ('training', 'fr', 'Présence aux formations et attestations', 'Préfecture ou province, division de l’action sociale',
     'Établir la présence, délivrer les attestations et dresser le bilan de la formation',
     'Présence par demi-journée, résultats des tests, attestations délivrées, demandes de participation',
     'Participants aux sessions et intervenants',
     'Responsable de formation, animateur de la session et cadres du suivi ; les rapports ne portent aucun nom',
     'Cinq ans après la fin de la session',
     'L’émargement est nécessaire à la délivrance de l’attestation'),
    ('training', 'en', 'Attendance of training and certificates', 'Prefecture or province, social action division',
     'To establish attendance, issue certificates and report on training',
     'Attendance by half-day, results of tests, certificates issued, requests to take part',
     'Those who take part in sessions, and their trainers',
     'Training officer, facilitator of the session and follow-up staff; reports carry no name',
     'Five years after the end of the session',
     'Signing the sheet is needed for the certificate'),
    ('accounts', 'ar', 'حسابات المستعملين وسجل العمليات', 'العمالة أو الإقليم، قسم العمل الاجتماعي',
     'تحديد من يدخل إلى المنصة وبأي صلاحية، ومعرفة من قام بماذا ومتى',
     'الاسم، اسم الدخول، الصفة والمجال الترابي، عمليات الدخول وعناوينها، العمليات المنجزة',
     'أطر الإدارة وشركاؤها المأذون لهم',
     'المسؤولون عن المنصة، ومن له حق الاطلاع على سجل العمليات في مجاله',
     'خمس سنوات بعد إغلاق الحساب',
     'كل المعطيات ضرورية لفتح الحساب'),
    ('accounts', 'fr', 'Comptes des utilisateurs et journal', 'Préfecture ou province, division de l’action sociale',
     'Savoir qui entre dans la plateforme et avec quels droits, qui a fait quoi et quand',
     'Nom, identifiant, rôle et ressort, connexions et leurs adresses, actes accomplis',
     'Agents de l’administration et partenaires habilités',
     'Responsables de la plateforme et personnes qui peuvent lire le journal de leur ressort',
     'Cinq ans après la fermeture du compte',
     'Toutes les données sont nécessaires à l’ouverture du compte'),
    ('accounts', 'en', 'Accounts and journal', 'Prefecture or province, social action division',
     'To know who enters the platform and with which rights, who did what and when',
     'Name, login, role and territory, sign-ins and their addresses, acts',
     'Staff of the administration and authorised partners',
     'Those who run the platform, and those who may read the journal of their territory',
     'Five years after the account is closed',
     'All data are needed to open an account'),
    ('needs', 'ar', 'الحاجيات والأفكار المعبر عنها', 'العمالة أو الإقليم، قسم العمل الاجتماعي',
     'جمع ما تعبر عنه الساكنة واللجن من حاجيات وأفكار، وإخبار أصحابها بمآلها',
     'مضمون الحاجة أو الفكرة، الجماعة، الفئة، ووسيلة الاتصال إن أرادها صاحبها',
     'من يعبر عن حاجة أو يقترح فكرة',
     'أعضاء اللجن المحلية وأطر قسم العمل الاجتماعي المعنيون',
     'إلى حين إخبار صاحب الفكرة بمآلها، ثم سنتان',
     'وسيلة الاتصال اختيارية، وبدونها لا يمكن إخبار صاحب الفكرة بمآلها'),
    ('needs', 'fr', 'Besoins et idées exprimés', 'Préfecture ou province, division de l’action sociale',
     'Recueillir les besoins et les idées de la population et des comités, et dire à leurs auteurs ce qu’ils deviennent',
     'Contenu du besoin ou de l’idée, commune, public, moyen de contact si l’auteur le souhaite',
     'Personnes qui expriment un besoin ou proposent une idée',
     'Membres des comités locaux et cadres concernés de la division de l’action sociale',
     'Jusqu’à la restitution, puis deux ans',
     'Le moyen de contact est facultatif ; sans lui, la restitution n’est pas possible'),
    ('needs', 'en', 'Needs and ideas', 'Prefecture or province, social action division',
     'To gather the needs and ideas of people and committees, and to tell their authors what became of them',
     'Content of the need or idea, commune, audience, a way to reach its author if they wish',
     'Those who express a need or propose an idea',
     'Members of local committees and the staff concerned in the social action division',
     'Until the author has been told, then two years',
     'The way to reach you is optional; without it nobody can tell you what became of it');

-- What somebody agreed to, with the words they were shown; a later "no" is written beside it and takes nothing away.
create table consents (
    id            uuid primary key,
    -- not referred to: when two records become one, what was noted of either is found by person_merges
    person        uuid not null,
    channel       text not null check (channel in ('letter', 'mail', 'sms', 'phone', 'photo')),
    lang          text not null check (lang in ('ar', 'fr', 'en')),
    -- exactly what was read
    text          text not null,
    means         text not null check (means in ('paper', 'spoken', 'online')),
    collector     text not null,
    given_on      date not null,
    noted_at      timestamptz not null,
    noted_by      uuid references accounts (id),
    withdrawn_on  date,
    withdrawn_at  timestamptz,
    withdrawn_by  uuid references accounts (id),
    withdrawn_how text check (withdrawn_how in ('paper', 'spoken', 'online'))
);
create index consents_person on consents (person, channel);

-- Who asked to see, to have corrected, or objected.
create table rights_requests (
    id            uuid primary key,
    kind          text not null check (kind in ('access', 'rectification', 'objection')),
    state         text not null check (state in ('received', 'identified', 'answered', 'refused')),
    place         text not null references places (code),
    person        uuid,
    -- as the request says it: who asks may not be in the register
    name          text not null,
    asked         text not null,
    received_on   date not null,
    due_on        date not null,
    identified_on date,
    identified_by text not null default '',
    ended_on      date,
    answer        text not null default '',
    made_at       timestamptz not null,
    version       bigint not null default 1
);
create index rights_requests_place on rights_requests (place, due_on);
create index rights_requests_due on rights_requests (due_on, id);
create index rights_requests_person on rights_requests (person);

-- People whose data are kept beyond their time, and why: a quarrel, a check of the accounts.
create table person_holds (
    person  uuid primary key,
    reason  text not null,
    held_at timestamptz not null,
    held_by uuid references accounts (id)
);

-- People whose names are gone.
create table person_erasures (
    person    uuid primary key,
    erased_at timestamptz not null
);

-- The national identity number, sealed with a key that is not in the database.
create table person_identities (
    person  uuid primary key,
    sealed  bytea not null,
    made_at timestamptz not null,
    made_by uuid references accounts (id)
);

-- What an entry of the journal said, when it was taken out because a person's time was over: its digest stays, so that the
-- chain holds, and an entry of the chain names its number. See docs/decisions/016.
alter table journal add column erased bytea;
