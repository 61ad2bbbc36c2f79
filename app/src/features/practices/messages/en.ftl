verb-practice-read = Read good practices
verb-practice-write = wrote down a good practice
verb-practice-edit = edited a good practice
verb-practice-publish = published a good practice
verb-practice-withdraw = withdrew a good practice
verb-practice-comment = commented on a good practice
verb-practice-take_back = took back a comment on a good practice

practice-list-title = Good practices
practice-count = { $count ->
    [one] { $count } practice
   *[other] { $count } practices
}
practice-find = Find a practice, in Arabic or French
practice-new = Write down a practice
practice-new-title = New good practice
practice-edit-title = Good practice
practice-any-theme = Every theme
practice-any-place = Every place
practice-any-state = Every state
practice-none-title = No good practice yet
practice-none-text = What your province did well and others may do too: write it down here, and provinces that are far away read it once it is published.
practice-choose = Choose

practice-what = What it is
practice-how = How it was done
practice-title = Title
practice-title-ar = Title in Arabic
practice-title-fr = Title in French
practice-theme = Theme
practice-place = Place
practice-place-hint = Where it was done.
practice-year = Year
practice-year-hint = The year in which it was done.
practice-context = Context
practice-context-hint = What the matter was. One line for each point.
practice-done = What was done
practice-done-hint = Step by step, so that another province can do the same. One line for each step.
practice-result = Result
practice-result-hint = What became better, with figures where there are some.
practice-needed = What it takes
practice-needed-hint = Money, partners, people, time.
practice-contact = Who tells more
practice-contact-hint = The service with its telephone or address, not the name of a person: the whole nation reads it.
practice-facts = In short
practice-sheet = Good practice sheet
practice-print = Print the sheet

practice-state = State
practice-state-draft = Draft
practice-state-published = Published
practice-state-withdrawn = Withdrawn
practice-draft-notice = Only the people of its place read this sheet. Once it is published, every province does.
practice-withdrawn-notice = This sheet was withdrawn: only the people of its place read it.
practice-publish = Publish
practice-withdraw = Withdraw
practice-withdraw-title = Withdraw “{ $title }”?
practice-withdraw-text = Other provinces will no longer find it. What was said stays with it, and it can be published again.

practice-comments = Comments
practice-taken = Taken up by
practice-comments-title = What provinces say
practice-comments-none = Nobody has said anything yet.
practice-comment-count = { $count ->
    [one] { $count } comment.
   *[other] { $count } comments.
}
practice-older = { $count ->
    [one] The oldest is not shown.
   *[other] The { $count } oldest are not shown.
}
practice-comment = Comment
practice-comment-kind = What is it?
practice-comment-remark = Remark
practice-comment-question = Question
practice-comment-taken = We do it too
practice-comment-text = Your words
practice-comment-hint = Every province reads them, with your name and that of your place.
practice-say = Say it
practice-take-back = Take back
practice-take-back-title = Take this comment back?
practice-take-back-text = Its words are gone for good.

toast-practice-written = The practice is written down.
toast-practice-saved = The practice is saved.
toast-practice-published = The practice is published.
toast-practice-withdrawn = The practice is withdrawn.
toast-practice-commented = Your comment stands under the practice.
toast-practice-comment-gone = The comment is taken back.
