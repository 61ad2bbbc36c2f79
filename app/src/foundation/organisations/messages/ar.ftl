verb-organisation-read = اطلع على الهيئات
verb-organisation-found = أضف هيئة
verb-organisation-edit = عدل معطيات هيئة
