/**
 * Who is let in at the endpoints that Payload does not make of a collection by itself: ours, and those of its own that do
 * something beside reading and writing. A new endpoint needs its row here, and the suite says which.
 *
 * `yes` whoever asks is let in, and may then be told what is wrong with what they sent · `–` they are refused, or told that
 * there is no such thing · `self` they are let in to what is their own. A confirmation is
 * asked for without its token here.
 */
export const endpointTable = `
  #                                              visitor    organiser  editor     admin      suspended  member
  post /failed-schedules/:id/dismiss             –          –          yes        yes        –          –
  post /presence                                 –          yes        yes        yes        –          –
  calls post /:id/close                          –          –          yes        yes        –          –
  calls get /:id/preflight                       –          –          yes        yes        –          –
  calls post /:id/withdraw                       –          –          yes        yes        –          –
  calls post /versions/:id                       –          –          yes        yes        –          –
  calls get /:id/addresses                       –          –          yes        yes        –          –
  calls get /:id/uses                            –          yes        yes        yes        –          –
  slogans get /existing                          –          –          yes        yes        –          –
  slogans get /:id/uses                          –          yes        yes        yes        –          –
  branches get /regions                          –          yes        yes        yes        –          –
  branches get /:id/preflight                    –          –          yes        yes        –          –
  branches post /versions/:id                    –          –          yes        yes        –          –
  branches get /:id/uses                         –          yes        yes        yes        –          –
  podcasts get /:id/uses                         –          yes        yes        yes        –          –
  episodes get /existing                         –          –          yes        yes        –          –
  episodes get /:id/preflight                    –          –          yes        yes        –          –
  episodes post /versions/:id                    –          –          yes        yes        –          –
  episodes get /:id/uses                         –          yes        yes        yes        –          –
  books get /existing                            –          –          yes        yes        –          –
  books get /:id/uses                            –          yes        yes        yes        –          –
  articles get /existing                         –          –          yes        yes        –          –
  articles get /:id/uses                         –          yes        yes        yes        –          –
  media get /file/:filename                      yes        yes        yes        yes        yes        yes
  media head /file/:filename                     yes        yes        yes        yes        yes        yes
  media get /:id/uses                            –          yes        yes        yes        –          –
  recordings post /                              –          –          yes        yes        –          –
  recordings patch /:id                          –          –          yes        yes        –          –
  recordings get /file/:filename                 yes        yes        yes        yes        yes        yes
  recordings head /file/:filename                yes        yes        yes        yes        yes        yes
  recordings get /:id/uses                       –          yes        yes        yes        –          –
  consents get /existing                         –          –          yes        yes        –          –
  consents get /:id/uses                         –          yes        yes        yes        –          –
  post /v1/signups                               yes        yes        yes        yes        yes        yes
  post /v1/signups/confirm                       –          –          –          –          –          –
  post /v1/signups/unsubscribe                   –          –          –          –          –          –
  signups post /                                 yes        yes        yes        yes        yes        yes
  signups post /search                           –          yes        –          yes        –          –
  signups post /release                          –          –          –          yes        –          –
  signups post /:id/follow-up                    –          yes        –          yes        –          –
  signups post /:id/note                         –          yes        –          yes        –          –
  signups post /:id/not-ours                     –          yes        –          yes        –          –
  users post /invite                             –          –          –          yes        –          –
  users post /change-email                       –          yes        yes        yes        –          –
  users get /confirm-email                       yes        yes        yes        yes        yes        yes
  users post /confirm-email                      –          –          –          –          –          –
  users get /:id/sessions                        –          self       self       yes        –          –
  users delete /:id/sessions                     –          self       self       yes        –          –
  users delete /:id/sessions/:session            –          self       self       yes        –          –
  users post /first-register                     –          –          –          –          –          –
  payload-jobs get /run                          –          –          –          –          –          –
  payload-jobs get /handle-schedules             –          –          –          –          –          –
`
