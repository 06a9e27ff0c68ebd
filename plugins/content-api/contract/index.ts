// The contract of the content API: every answer is parsed by one of these in the tests, the OpenAPI document is
// made from them, and the public site reads the same shapes. A change here is a line in CHANGELOG.md.

export { type Action, actionSchema } from '../../actions/kinds.js'
export * from '../../contract/article.js'
export * from '../../contract/book.js'
export * from '../../contract/branch.js'
export * from './call.js'
export * from '../../contract/callLink.js'
export * from '../../contract/consent.js'
export * from '../../contract/episode.js'
export * from '../../contract/podcast.js'
export * from '../../contract/podcastLink.js'
export * from '../../api/problemSchema.js'
export * from '../../contract/shared.js'
export * from '../../contract/signupForm.js'
export * from '../../contract/slogan.js'
