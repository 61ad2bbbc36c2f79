verb-post-read = Read posts
verb-post-write = wrote a post
verb-post-edit = changed a post
verb-post-publish = published a post
verb-post-withdraw = withdrew a post
verb-post-open = Read public news

menu-posts = Posts

post-list-title = Posts
post-count = { $count ->
    [one] { $count } post
   *[other] { $count } posts
}
post-find = Find a post, in Arabic or in French
post-new = Write a post
post-new-title = New post
post-edit-title = Post
post-public = Page open to all
post-public-page = Public page
post-any-kind = All kinds
post-any-state = All states
post-any-place = All places
post-none-title = No post yet
post-none-text = An event that is announced with its date, a call for projects with its last day: everybody reads them on the page of news and in the calendar. One person writes, another publishes.
post-choose = Choose
post-kind = Kind
post-kind-event = Event
post-kind-call = Call
post-event = Event
post-event-hint = Its dates and venue are read from its page, and change with it.
post-event-page = Page of the event
post-ends-on = Last day
post-ends-hint = For a call that ends.
post-over = That day has passed.
post-title = Title
post-title-ar = Title in Arabic
post-title-fr = Title in French
post-text-ar = Text in Arabic
post-text-fr = Text in French
post-text-hint = One line a paragraph.
post-contact = Who tells more
post-contact-hint = The service with its telephone or address, not the name of a person: everybody reads it.
post-place = Place
post-date = Date
post-state = State
post-state-draft = Draft
post-state-published = Published
post-state-withdrawn = Withdrawn
post-facts = In short
post-publish = Publish
post-withdraw = Withdraw
post-withdraw-title = Withdraw “{ $title }”?
post-withdraw-text = It goes from the page of news and from the calendar, and can be changed and published again.
post-own-hand-notice = You wrote or changed this post: somebody else publishes it.
post-draft-notice = Only people of this place read this post until a second person publishes it.
post-is-published = This post is public: withdraw it first, then change it.
post-own-hand = Who wrote or changed a post does not publish it: a second person is needed.

news-of = News of { $place }
news-kind-release = Press release
news-kind-event = Event
news-kind-call = Call
news-coming = Coming
news-latest = Latest
news-until = Until { $day }
news-none = No news
news-none-text = Releases, events and calls for projects appear here.
news-all = News of all provinces
news-provinces = Provinces and prefectures
news-calendar = Calendar (iCalendar)
news-feed = Feed (Atom)
news-cancelled = This event is cancelled.

toast-post-written = The post is written.
toast-post-saved = The post is saved.
toast-post-published = The post is public.
toast-post-withdrawn = The post is withdrawn.
