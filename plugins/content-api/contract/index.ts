// The contract of the content API: every answer is parsed by one of these in the tests, the OpenAPI document is
// made from them, and the public site reads the same shapes. A change here is a line in CHANGELOG.md.

export * from './action.js'
export * from './article.js'
export * from './book.js'
export * from './branch.js'
export * from './call.js'
export * from './callLink.js'
export * from './consent.js'
export * from './episode.js'
export * from './podcast.js'
export * from './podcastLink.js'
export * from '../../api/problemSchema.js'
export * from './shared.js'
export * from './signupForm.js'
export * from './slogan.js'
