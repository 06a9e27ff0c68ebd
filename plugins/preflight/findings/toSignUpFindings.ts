import { toSignUps } from '../../../collections/calls/rules.js'
import { message, type Sentence } from '../../../collections/messages/messages.js'
import { toPlaced } from './places.js'
import type { Finding, Publishing } from './publishing.js'

/** Requirements of a signup form outside its call. */
export type SignupGround = {
  /** The organisation says who answers for the data. */
  hasController: boolean
  /** It has a privacy notice, with its version. */
  hasNotice: boolean
  /** Mails go out, or people could not confirm. */
  sendsMail: boolean
}

const sentences: Record<keyof SignupGround, Sentence> = {
  hasController: message('preflight:hasController'),
  hasNotice: message('preflight:hasNotice'),
  sendsMail: message('preflight:sendsMail'),
}

/** Reasons why nobody could sign up once the call is public, reported at the form. Pure. */
export const toSignUpFindings = (publishing: Publishing, ground: SignupGround | undefined): Finding[] => {
  const missing = ground
    ? (Object.keys(sentences) as (keyof SignupGround)[]).filter((need) => !ground[need])
    : []
  return toSignUps(publishing.call).flatMap(({ path }) =>
    missing.map((need) => toPlaced(publishing, { path: `${path}.button`, sentence: sentences[need] })),
  )
}
