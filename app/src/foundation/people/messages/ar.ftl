verb-person-read = اطلع على الأشخاص
verb-person-register = سجل شخصا
verb-person-edit = عدل معطيات شخص
verb-person-join = ألحق شخصا بهيئة
