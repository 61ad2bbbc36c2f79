-- A base that holds the demonstration says so, from the day on which it was loaded: one line, or none in a base of real people.
create table demonstration (
    loaded_at timestamptz primary key
);
-- Nobody's real address ends in .example: this one is of a demonstration that was loaded before it said so.
insert into demonstration (loaded_at)
select made_at
  from accounts
 where login = 'salma@qurb.example';

-- Those who speak for an outlet gave their agreement, and whoever makes use of their rights writes a name down: both are processings.
insert into processings (code, basis, retention_months, state, forms) values
    ('press', 'consent', null, 'to_declare', 'press'),
    ('rights', 'obligation', null, 'to_declare', 'request');

insert into processing_texts (processing, lang, name, controller, purpose, kinds, people, recipients, retention, answers) values
    ('press', 'ar', 'لائحة الصحفيين', 'العمالة أو الإقليم، قسم العمل الاجتماعي',
     'توجيه البلاغات والدعوات إلى من يتابع البرنامج من الصحفيين',
     'الاسم والمنبر والصفة والهاتف والبريد الإلكتروني، ويوم الموافقة وكيف أعطيت',
     'الصحفيون ومن يتحدث باسم منبر',
     'مكلفو التواصل في المجال الترابي الذي يمسك اللائحة',
     'ما دامت الموافقة قائمة، ويحذف كل شيء فور الرجوع عنها',
     'اسم واحد يكفي، وما سواه اختياري'),
    ('press', 'fr', 'Liste des journalistes', 'Préfecture ou province, division de l’action sociale',
     'Adresser communiqués et invitations aux journalistes qui suivent le programme',
     'Nom, organe, fonction, téléphone, courriel ; jour de l’accord et manière dont il a été donné',
     'Journalistes et personnes qui parlent pour un organe de presse',
     'Chargés de communication du ressort qui tient la liste',
     'Tant que l’accord tient ; tout est supprimé dès qu’il est retiré',
     'Un nom suffit ; le reste est facultatif'),
    ('press', 'en', 'List of journalists', 'Prefecture or province, social action division',
     'To send releases and invitations to the journalists who follow the programme',
     'Name, outlet, post, phone, mail address; the day of the agreement and how it was given',
     'Journalists and others who speak for an outlet',
     'Communication officers of the territory that keeps the list',
     'As long as the agreement stands; all is deleted as soon as it is taken back',
     'A name is enough; everything else is optional'),
    ('rights', 'ar', 'طلبات الاطلاع والتصحيح والتعرض', 'العمالة أو الإقليم، قسم العمل الاجتماعي',
     'تلقي طلبات القانون 08-09 والجواب عنها داخل أجلها وإثبات ذلك',
     'الاسم وما طلب، وكيف تحقق من هوية صاحبه، والجواب',
     'كل من يمارس حقا من حقوقه',
     'من يعالج الطلب في مجاله الترابي',
     'ما دام الجواب يحتاج إلى إثبات؛ ويمحى الاسم والنص حين يمحى اسم صاحبهما من السجل',
     'الاسم وموضوع الطلب ضروريان للجواب'),
    ('rights', 'fr', 'Demandes d’accès, de rectification et d’opposition', 'Préfecture ou province, division de l’action sociale',
     'Recevoir les demandes de la loi 09-08, y répondre dans leur délai et pouvoir le prouver',
     'Nom, objet de la demande, manière dont l’identité a été vérifiée, réponse',
     'Toute personne qui exerce un de ses droits',
     'Les agents qui traitent la demande, dans leur ressort',
     'Tant que la réponse doit pouvoir être prouvée ; nom et texte sont effacés quand le nom de la personne l’est du registre',
     'Le nom et l’objet de la demande sont nécessaires pour y répondre'),
    ('rights', 'en', 'Requests of access, rectification and objection', 'Prefecture or province, social action division',
     'To receive requests of law 09-08, to answer them in time, and to prove it',
     'Name, what was asked, how the identity was checked, the answer',
     'Whoever makes use of a right',
     'Those who handle the request, within their territory',
     'As long as the answer must be proved; name and text are erased when the person’s name is from the register',
     'Name and subject are needed to answer');
