// The contract of the content API: every answer is parsed by one of these in the tests, the OpenAPI document is
// made from them, and the public site reads the same shapes. A change here is a line in CHANGELOG.md.

export { type Action, actionSchema } from '../../actions/kinds.js'
export * from '../../contract/article.js'
export * from '../../contract/book.js'
export * from '../../contract/branch.js'
export * from './call.js'
export * from './callLink.js'
export * from './consent.js'
export * from './episode.js'
export * from './podcast.js'
export * from './podcastLink.js'
export * from '../../../../../api/problems.js'
export * from './shared.js'
export * from './signupForm.js'
export * from './slogan.js'
