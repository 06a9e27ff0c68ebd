import { toSignUps } from '../../../collections/calls/rules.js'
import type { Sentence } from '../../../collections/messages/say.js'
import { toPlaced } from './places.js'
import type { Finding, Publishing } from './publishing.js'

/** What a signup form needs from outside its call. */
export type SignupGround = {
  /** The organisation says who answers for the data. */
  hasController: boolean
  /** It has a privacy notice, with its version. */
  hasNotice: boolean
  /** Mails go out, or people could not confirm. */
  sendsMail: boolean
}

const sentences: Record<keyof SignupGround, Sentence> = {
  hasController: {
    en: 'nobody is named who answers for the data. Fill in “Who answers for the data” in Settings › Organisation, or take the step out.',
    es: 'nadie figura como responsable de los datos. Completa «Quién responde por los datos» en Ajustes › Organización o quita el paso.',
  },
  hasNotice: {
    en: 'there is no privacy notice. Give its address and version in Settings › Organisation, or take the step out.',
    es: 'no hay aviso de privacidad. Indica su dirección y su versión en Ajustes › Organización o quita el paso.',
  },
  sendsMail: {
    en: 'no mail can be sent, so nobody could confirm. Ask whoever runs the server to set up mail, or take the step out.',
    es: 'no se puede enviar correo, así que nadie podría confirmar. Pide a quien administra el servidor que configure el correo o quita el paso.',
  },
}

/** Why nobody could sign up although the call is public, at the form. Pure. */
export const toSignUpFindings = (publishing: Publishing, ground: SignupGround | undefined): Finding[] => {
  const missing = ground
    ? (Object.keys(sentences) as (keyof SignupGround)[]).filter((need) => !ground[need])
    : []
  return toSignUps(publishing.call).flatMap(({ path }) =>
    missing.map((need) => toPlaced(publishing, { path: `${path}.button`, sentence: sentences[need] })),
  )
}
