/**
 * Who reaches what at the raw doors: REST, GraphQL and the Local API with a user. Each row is an operation, each column
 * somebody who asks. A new collection, relation or private field needs its rows here, and the suite says which.
 *
 * `yes` all · `–` nothing · `live` what is published, or used by something that is · `own` of the branches that an organiser
 * organises · `own/live` these and what is live · `self` oneself · `others` all but oneself
 *
 * `suspended` is an editor whose account is suspended, `member` somebody of another auth collection of the host's.
 * `read`, `where` and `sort` ask for a field that is not for everybody, `populate` for what a relation points to, `join` for
 * what points back. `api v1` says whether `/api/v1` shows what is live of it; it never shows anything else.
 *
 * Payload's own query presets have no rows: they are off here.
 */
export const table: Record<string, string> = {
  calls: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          live       live       yes        yes        live       live
    by id                                         live       live       yes        yes        live       live
    count                                         live       live       yes        yes        live       live
    create                                        –          –          yes        yes        –          –
    update                                        –          –          yes        yes        –          –
    delete                                        –          –          yes        yes        –          –
    duplicate                                     –          –          yes        yes        –          –
    list trash                                    –          –          yes        yes        –          –
    trash                                         –          –          yes        yes        –          –
    restore                                       –          –          yes        yes        –          –
    versions                                      –          –          yes        yes        –          –
    version by id                                 –          –          yes        yes        –          –
    restore version                               –          –          yes        yes        –          –
    newest draft                                  live       live       yes        yes        live       live
    publish                                       –          –          yes        yes        –          –
    unpublish                                     –          –          yes        yes        –          –
    populate slogans                              live       live       yes        yes        live       live
    populate image                                live       live       yes        yes        live       live
    populate body                                 live       live       yes        yes        live       live
    populate actions.signUp.consents.consent      live       live       yes        yes        live       live
    populate actions.findBranch.branch            live       live       yes        yes        live       live
    populate actions.joinCall.call                live       live       yes        yes        live       live
    populate actions.listen.episode               live       live       yes        yes        live       live
    populate actions.readArticles.articles        live       live       yes        yes        live       live
    populate actions.readBooks.books.book         live       live       yes        yes        live       live
    populate next                                 –          –          yes        yes        –          –
    populate partners.logo                        live       live       yes        yes        live       live
    read slugFrom                                 –          –          –          –          –          –
    where slugFrom                                –          –          –          –          –          –
    sort slugFrom                                 –          –          –          –          –          –
    read title                                    live       live       yes        yes        live       live
    where title                                   –          –          yes        yes        –          –
    sort title                                    –          –          yes        yes        –          –
    read result                                   –          –          yes        yes        –          –
    where result                                  –          –          yes        yes        –          –
    sort result                                   –          –          yes        yes        –          –
    read outcome                                  –          –          yes        yes        –          –
    where outcome                                 –          –          yes        yes        –          –
    sort outcome                                  –          –          yes        yes        –          –
    read closedMessage                            –          –          yes        yes        –          –
    where closedMessage                           –          –          yes        yes        –          –
    sort closedMessage                            –          –          yes        yes        –          –
    read next                                     –          –          yes        yes        –          –
    where next                                    –          –          yes        yes        –          –
    sort next                                     –          –          yes        yes        –          –
    read actions.attend.place                     –          –          yes        yes        –          –
    where actions.attend.place                    –          –          –          –          –          –
    sort actions.attend.place                     –          –          –          –          –          –
    read actions.attend.latitude                  –          –          yes        yes        –          –
    where actions.attend.latitude                 –          –          –          –          –          –
    sort actions.attend.latitude                  –          –          –          –          –          –
    read actions.attend.longitude                 –          –          yes        yes        –          –
    where actions.attend.longitude                –          –          –          –          –          –
    sort actions.attend.longitude                 –          –          –          –          –          –
    where actions.latitude                        –          –          yes        yes        –          –
    sort actions.latitude                         –          –          yes        yes        –          –
    read writtenBy                                –          –          –          –          –          –
    where writtenBy                               –          –          –          –          –          –
    sort writtenBy                                –          –          –          –          –          –
    api v1                                        yes        yes        yes        yes        yes        yes
  `,
  slogans: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          live       yes        yes        yes        live       live
    by id                                         live       yes        yes        yes        live       live
    count                                         live       yes        yes        yes        live       live
    create                                        –          –          yes        yes        –          –
    update                                        –          –          yes        yes        –          –
    delete                                        –          –          yes        yes        –          –
    duplicate                                     –          –          –          –          –          –
    list trash                                    –          –          yes        yes        –          –
    trash                                         –          –          yes        yes        –          –
    restore                                       –          –          yes        yes        –          –
    read key                                      –          –          –          –          –          –
    where key                                     –          –          –          –          –          –
    sort key                                      –          –          –          –          –          –
    read isUsedByLive                             –          –          –          –          –          –
    where isUsedByLive                            –          –          –          –          –          –
    sort isUsedByLive                             –          –          –          –          –          –
    api v1                                        yes        yes        yes        yes        yes        yes
  `,
  branches: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          live       own/live   yes        yes        live       live
    by id                                         live       own/live   yes        yes        live       live
    count                                         live       own/live   yes        yes        live       live
    create                                        –          –          yes        yes        –          –
    update                                        –          own        yes        yes        –          –
    delete                                        –          –          yes        yes        –          –
    duplicate                                     –          –          yes        yes        –          –
    list trash                                    –          –          yes        yes        –          –
    trash                                         –          –          yes        yes        –          –
    restore                                       –          –          yes        yes        –          –
    versions                                      –          own        yes        yes        –          –
    version by id                                 –          own        yes        yes        –          –
    restore version                               –          –          yes        yes        –          –
    newest draft                                  live       own/live   yes        yes        live       live
    publish                                       –          –          yes        yes        –          –
    unpublish                                     –          –          yes        yes        –          –
    join organisers                               –          –          –          yes        –          –
    read slugFrom                                 –          –          –          –          –          –
    where slugFrom                                –          –          –          –          –          –
    sort slugFrom                                 –          –          –          –          –          –
    read writtenBy                                –          –          –          –          –          –
    where writtenBy                               –          –          –          –          –          –
    sort writtenBy                                –          –          –          –          –          –
    api v1                                        yes        yes        yes        yes        yes        yes
  `,
  podcasts: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          live       yes        yes        yes        live       live
    by id                                         live       yes        yes        yes        live       live
    count                                         live       yes        yes        yes        live       live
    create                                        –          –          yes        yes        –          –
    update                                        –          –          yes        yes        –          –
    delete                                        –          –          yes        yes        –          –
    duplicate                                     –          –          yes        yes        –          –
    list trash                                    –          –          yes        yes        –          –
    trash                                         –          –          yes        yes        –          –
    restore                                       –          –          yes        yes        –          –
    populate artwork                              live       yes        yes        yes        live       live
    read importFeedURL                            –          –          yes        yes        –          –
    where importFeedURL                           –          –          yes        yes        –          –
    sort importFeedURL                            –          –          yes        yes        –          –
    read ownerEmail                               –          –          yes        yes        –          –
    where ownerEmail                              –          –          yes        yes        –          –
    sort ownerEmail                               –          –          yes        yes        –          –
    read slugFrom                                 –          –          –          –          –          –
    where slugFrom                                –          –          –          –          –          –
    sort slugFrom                                 –          –          –          –          –          –
    read sortKey                                  –          –          –          –          –          –
    where sortKey                                 –          –          –          –          –          –
    sort sortKey                                  –          –          –          –          –          –
    read isUsedByLive                             –          –          –          –          –          –
    where isUsedByLive                            –          –          –          –          –          –
    sort isUsedByLive                             –          –          –          –          –          –
    api v1                                        yes        yes        yes        yes        yes        yes
  `,
  episodes: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          live       live       yes        yes        live       live
    by id                                         live       live       yes        yes        live       live
    count                                         live       live       yes        yes        live       live
    create                                        –          –          yes        yes        –          –
    update                                        –          –          yes        yes        –          –
    delete                                        –          –          yes        yes        –          –
    duplicate                                     –          –          yes        yes        –          –
    list trash                                    –          –          yes        yes        –          –
    trash                                         –          –          yes        yes        –          –
    restore                                       –          –          yes        yes        –          –
    versions                                      –          –          yes        yes        –          –
    version by id                                 –          –          yes        yes        –          –
    restore version                               –          –          yes        yes        –          –
    newest draft                                  live       live       yes        yes        live       live
    publish                                       –          –          yes        yes        –          –
    unpublish                                     –          –          yes        yes        –          –
    populate podcast                              live       live       yes        yes        live       live
    populate recording                            live       live       yes        yes        live       live
    populate image                                live       live       yes        yes        live       live
    populate notes                                live       live       yes        yes        live       live
    read slugFrom                                 –          –          –          –          –          –
    where slugFrom                                –          –          –          –          –          –
    sort slugFrom                                 –          –          –          –          –          –
    read writtenBy                                –          –          –          –          –          –
    where writtenBy                               –          –          –          –          –          –
    sort writtenBy                                –          –          –          –          –          –
    api v1                                        yes        yes        yes        yes        yes        yes
  `,
  books: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          live       yes        yes        yes        live       live
    by id                                         live       yes        yes        yes        live       live
    count                                         live       yes        yes        yes        live       live
    create                                        –          –          yes        yes        –          –
    update                                        –          –          yes        yes        –          –
    delete                                        –          –          yes        yes        –          –
    duplicate                                     –          –          –          –          –          –
    list trash                                    –          –          yes        yes        –          –
    trash                                         –          –          yes        yes        –          –
    restore                                       –          –          yes        yes        –          –
    populate cover                                live       yes        yes        yes        live       live
    read isbnKey                                  –          –          –          –          –          –
    where isbnKey                                 –          –          –          –          –          –
    sort isbnKey                                  –          –          –          –          –          –
    read sortKey                                  –          –          –          –          –          –
    where sortKey                                 –          –          –          –          –          –
    sort sortKey                                  –          –          –          –          –          –
    read isUsedByLive                             –          –          –          –          –          –
    where isUsedByLive                            –          –          –          –          –          –
    sort isUsedByLive                             –          –          –          –          –          –
    api v1                                        yes        yes        yes        yes        yes        yes
  `,
  articles: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          live       yes        yes        yes        live       live
    by id                                         live       yes        yes        yes        live       live
    count                                         live       yes        yes        yes        live       live
    create                                        –          –          yes        yes        –          –
    update                                        –          –          yes        yes        –          –
    delete                                        –          –          yes        yes        –          –
    duplicate                                     –          –          –          –          –          –
    list trash                                    –          –          yes        yes        –          –
    trash                                         –          –          yes        yes        –          –
    restore                                       –          –          yes        yes        –          –
    populate image                                live       yes        yes        yes        live       live
    read sortKey                                  –          –          –          –          –          –
    where sortKey                                 –          –          –          –          –          –
    sort sortKey                                  –          –          –          –          –          –
    read isUsedByLive                             –          –          –          –          –          –
    where isUsedByLive                            –          –          –          –          –          –
    sort isUsedByLive                             –          –          –          –          –          –
    api v1                                        yes        yes        yes        yes        yes        yes
  `,
  media: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          live       yes        yes        yes        live       live
    by id                                         live       yes        yes        yes        live       live
    count                                         live       yes        yes        yes        live       live
    create                                        –          –          yes        yes        –          –
    update                                        –          –          yes        yes        –          –
    delete                                        –          –          yes        yes        –          –
    duplicate                                     –          –          –          –          –          –
    list trash                                    –          –          yes        yes        –          –
    trash                                         –          –          yes        yes        –          –
    restore                                       –          –          yes        yes        –          –
    file                                          live       yes        yes        yes        live       live
    file in trash                                 –          –          yes        yes        –          –
    read isUsedByLive                             –          –          –          –          –          –
    where isUsedByLive                            –          –          –          –          –          –
    sort isUsedByLive                             –          –          –          –          –          –
    api v1                                        yes        yes        yes        yes        yes        yes
  `,
  recordings: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          live       yes        yes        yes        live       live
    by id                                         live       yes        yes        yes        live       live
    count                                         live       yes        yes        yes        live       live
    create                                        –          –          yes        yes        –          –
    update                                        –          –          yes        yes        –          –
    delete                                        –          –          yes        yes        –          –
    duplicate                                     –          –          –          –          –          –
    list trash                                    –          –          yes        yes        –          –
    trash                                         –          –          yes        yes        –          –
    restore                                       –          –          yes        yes        –          –
    file                                          live       yes        yes        yes        live       live
    file in trash                                 –          –          yes        yes        –          –
    read title                                    –          yes        yes        yes        –          –
    where title                                   –          yes        yes        yes        –          –
    sort title                                    –          yes        yes        yes        –          –
    read isUsedByLive                             –          –          –          –          –          –
    where isUsedByLive                            –          –          –          –          –          –
    sort isUsedByLive                             –          –          –          –          –          –
    api v1                                        yes        yes        yes        yes        yes        yes
  `,
  consents: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          live       live       yes        yes        live       live
    by id                                         live       live       yes        yes        live       live
    count                                         live       live       yes        yes        live       live
    create                                        –          –          –          yes        –          –
    update                                        –          –          –          yes        –          –
    delete                                        –          –          –          yes        –          –
    duplicate                                     –          –          –          –          –          –
    list trash                                    –          –          yes        yes        –          –
    trash                                         –          –          –          yes        –          –
    restore                                       –          –          –          yes        –          –
    read isUsedByLive                             –          –          –          –          –          –
    where isUsedByLive                            –          –          –          –          –          –
    sort isUsedByLive                             –          –          –          –          –          –
    api v1                                        yes        yes        yes        yes        yes        yes
  `,
  users: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          self       self       yes        –          –
    by id                                         –          self       self       yes        –          –
    count                                         –          self       self       yes        –          –
    create                                        –          –          –          yes        –          –
    update                                        –          self       self       yes        –          –
    delete                                        –          –          –          others     –          –
    duplicate                                     –          –          –          –          –          –
    unlock                                        –          –          –          yes        –          –
    panel                                         –          yes        yes        yes        –          –
    populate branches                             –          self       self       yes        –          –
    read seat                                     –          –          –          –          –          –
    where seat                                    –          –          –          –          –          –
    sort seat                                     –          –          –          –          –          –
    read resetPasswordToken                       –          –          –          –          –          –
    where resetPasswordToken                      –          –          –          –          –          –
    sort resetPasswordToken                       –          –          –          –          –          –
    read resetPasswordExpiration                  –          –          –          –          –          –
    where resetPasswordExpiration                 –          –          –          –          –          –
    sort resetPasswordExpiration                  –          –          –          –          –          –
    read salt                                     –          –          –          –          –          –
    where salt                                    –          –          –          –          –          –
    sort salt                                     –          –          –          –          –          –
    read hash                                     –          –          –          –          –          –
    where hash                                    –          –          –          –          –          –
    sort hash                                     –          –          –          –          –          –
    read resetPasswordRequestedAt                 –          –          –          –          –          –
    where resetPasswordRequestedAt                –          –          –          –          –          –
    sort resetPasswordRequestedAt                 –          –          –          –          –          –
    read securityStamp                            –          –          –          –          –          –
    where securityStamp                           –          –          –          –          –          –
    sort securityStamp                            –          –          –          –          –          –
    read sessions                                 –          self       self       self       –          –
    where sessions                                –          –          –          –          –          –
    sort sessions                                 –          –          –          –          –          –
    api v1                                        –          –          –          –          –          –
  `,
  signups: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          own        –          yes        –          –
    by id                                         –          own        –          yes        –          –
    count                                         –          own        –          yes        –          –
    create                                        –          –          –          –          –          –
    update                                        –          –          –          –          –          –
    delete                                        –          –          –          –          –          –
    duplicate                                     –          –          –          –          –          –
    populate call                                 –          own        –          yes        –          –
    populate branch                               –          own        –          yes        –          –
    populate followUpBy                           –          own        –          yes        –          –
    read notBranches                              –          –          –          –          –          –
    where notBranches                             –          –          –          –          –          –
    sort notBranches                              –          –          –          –          –          –
    read placeTold                                –          –          –          –          –          –
    where placeTold                               –          –          –          –          –          –
    sort placeTold                                –          –          –          –          –          –
    read placeRefused                             –          –          –          –          –          –
    where placeRefused                            –          –          –          –          –          –
    sort placeRefused                             –          –          –          –          –          –
    read placeDueAt                               –          –          –          –          –          –
    where placeDueAt                              –          –          –          –          –          –
    sort placeDueAt                               –          –          –          –          –          –
    read placeAttempts                            –          –          –          –          –          –
    where placeAttempts                           –          –          –          –          –          –
    sort placeAttempts                            –          –          –          –          –          –
    read sealed                                   –          –          –          –          –          –
    where sealed                                  –          –          –          –          –          –
    sort sealed                                   –          –          –          –          –          –
    read sealedWith                               –          –          –          –          –          –
    where sealedWith                              –          –          –          –          –          –
    sort sealedWith                               –          –          –          –          –          –
    read emailHash                                –          –          –          –          –          –
    where emailHash                               –          –          –          –          –          –
    sort emailHash                                –          –          –          –          –          –
    read contentHash                              –          –          –          –          –          –
    where contentHash                             –          –          –          –          –          –
    sort contentHash                              –          –          –          –          –          –
    read key                                      –          –          –          –          –          –
    where key                                     –          –          –          –          –          –
    sort key                                      –          –          –          –          –          –
    read tokens                                   –          –          –          –          –          –
    where tokens                                  –          –          –          –          –          –
    sort tokens                                   –          –          –          –          –          –
    api v1                                        –          –          –          –          –          –
  `,
  'signup-requests': `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          –          –          –          –          –
    by id                                         –          –          –          –          –          –
    count                                         –          –          –          –          –          –
    create                                        –          –          –          –          –          –
    update                                        –          –          –          –          –          –
    delete                                        –          –          –          –          –          –
    duplicate                                     –          –          –          –          –          –
    populate call                                 –          –          –          –          –          –
    read sealed                                   –          –          –          –          –          –
    where sealed                                  –          –          –          –          –          –
    sort sealed                                   –          –          –          –          –          –
    read sealedWith                               –          –          –          –          –          –
    where sealedWith                              –          –          –          –          –          –
    sort sealedWith                               –          –          –          –          –          –
    read emailHash                                –          –          –          –          –          –
    where emailHash                               –          –          –          –          –          –
    sort emailHash                                –          –          –          –          –          –
    read tokens                                   –          –          –          –          –          –
    where tokens                                  –          –          –          –          –          –
    sort tokens                                   –          –          –          –          –          –
    api v1                                        –          –          –          –          –          –
  `,
  'signup-addresses': `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          –          –          –          –          –
    by id                                         –          –          –          –          –          –
    count                                         –          –          –          –          –          –
    create                                        –          –          –          –          –          –
    update                                        –          –          –          –          –          –
    delete                                        –          –          –          –          –          –
    duplicate                                     –          –          –          –          –          –
    read emailHash                                –          –          –          –          –          –
    where emailHash                               –          –          –          –          –          –
    sort emailHash                                –          –          –          –          –          –
    api v1                                        –          –          –          –          –          –
  `,
  claims: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          –          –          –          –          –
    by id                                         –          –          –          –          –          –
    count                                         –          –          –          –          –          –
    create                                        –          –          –          –          –          –
    update                                        –          –          –          –          –          –
    delete                                        –          –          –          –          –          –
    duplicate                                     –          –          –          –          –          –
    api v1                                        –          –          –          –          –          –
  `,
  withdrawals: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          –          –          –          –          –
    by id                                         –          –          –          –          –          –
    count                                         –          –          –          –          –          –
    create                                        –          –          –          –          –          –
    update                                        –          –          –          –          –          –
    delete                                        –          –          –          –          –          –
    duplicate                                     –          –          –          –          –          –
    api v1                                        –          –          –          –          –          –
  `,
  leases: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          –          –          –          –          –
    by id                                         –          –          –          –          –          –
    count                                         –          –          –          –          –          –
    create                                        –          –          –          –          –          –
    update                                        –          –          –          –          –          –
    delete                                        –          –          –          –          –          –
    duplicate                                     –          –          –          –          –          –
    api v1                                        –          –          –          –          –          –
  `,
  answers: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          –          –          –          –          –
    by id                                         –          –          –          –          –          –
    count                                         –          –          –          –          –          –
    create                                        –          –          –          –          –          –
    update                                        –          –          –          –          –          –
    delete                                        –          –          –          –          –          –
    duplicate                                     –          –          –          –          –          –
    api v1                                        –          –          –          –          –          –
  `,
  revisions: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          –          –          –          –          –
    by id                                         –          –          –          –          –          –
    count                                         –          –          –          –          –          –
    create                                        –          –          –          –          –          –
    update                                        –          –          –          –          –          –
    delete                                        –          –          –          –          –          –
    duplicate                                     –          –          –          –          –          –
    api v1                                        –          –          –          –          –          –
  `,
  presences: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          –          –          –          –          –
    by id                                         –          –          –          –          –          –
    count                                         –          –          –          –          –          –
    create                                        –          –          –          –          –          –
    update                                        –          –          –          –          –          –
    delete                                        –          –          –          –          –          –
    duplicate                                     –          –          –          –          –          –
    api v1                                        –          –          –          –          –          –
  `,
  references: `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          –          –          –          –          –
    by id                                         –          –          –          –          –          –
    count                                         –          –          –          –          –          –
    create                                        –          –          –          –          –          –
    update                                        –          –          –          –          –          –
    delete                                        –          –          –          –          –          –
    duplicate                                     –          –          –          –          –          –
    api v1                                        –          –          –          –          –          –
  `,
  'payload-kv': `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          –          –          –          –          –
    by id                                         –          –          –          –          –          –
    count                                         –          –          –          –          –          –
    create                                        –          –          –          –          –          –
    update                                        –          –          –          –          –          –
    delete                                        –          –          –          –          –          –
    duplicate                                     –          –          –          –          –          –
    api v1                                        –          –          –          –          –          –
  `,
  'payload-jobs': `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          –          –          –          –          –
    by id                                         –          –          –          –          –          –
    count                                         –          –          –          –          –          –
    create                                        –          –          –          –          –          –
    update                                        –          –          –          –          –          –
    delete                                        –          –          –          –          –          –
    duplicate                                     –          –          –          –          –          –
    api v1                                        –          –          –          –          –          –
  `,
  'payload-preferences': `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          self       self       self       –          –
    by id                                         –          self       self       self       –          –
    count                                         –          self       self       self       –          –
    create                                        –          self       self       self       –          –
    update                                        –          self       self       self       –          –
    delete                                        –          self       self       self       –          –
    duplicate                                     –          self       self       self       –          –
    populate user                                 –          self       self       self       –          –
    api v1                                        –          –          –          –          –          –
  `,
  'payload-migrations': `
    #                                             visitor    organiser  editor     admin      suspended  member
    list                                          –          –          –          –          –          –
    by id                                         –          –          –          –          –          –
    count                                         –          –          –          –          –          –
    create                                        –          –          –          –          –          –
    update                                        –          –          –          –          –          –
    delete                                        –          –          –          –          –          –
    duplicate                                     –          –          –          –          –          –
    api v1                                        –          –          –          –          –          –
  `,
}

/** The same for globals. */
export const globalTable: Record<string, string> = {
  organisation: `
    #                                             visitor    organiser  editor     admin      suspended  member
    read                                          yes        yes        yes        yes        yes        yes
    update                                        –          –          yes        yes        –          –
    populate logo                                 yes        yes        yes        yes        yes        yes
    populate shareImage                           yes        yes        yes        yes        yes        yes
  `,
}
