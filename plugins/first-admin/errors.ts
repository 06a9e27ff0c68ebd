import type { Sentence } from '../../collections/messages/say.js'

/** Why the first admin was not made, with the permanent code, and the sentence for whoever tried. */
export const setupProblems = {
  SETUP_TOKEN_WRONG: {
    status: 403,
    title: 'The set-up token is not right',
    detail: {
      en: 'The set-up token is missing or not right. Open the link that the server printed when it started.',
      es: 'Falta el código de instalación o no es correcto. Abre el enlace que el servidor mostró al arrancar.',
    },
  },
  SETUP_CLOSED: {
    status: 403,
    title: 'There is an admin already',
    detail: {
      en: 'There is an admin already, and only one is made here. Log in, or ask that admin to add you.',
      es: 'Ya hay una administradora, y aquí solo se crea una. Inicia sesión o pídele que te añada.',
    },
  },
} as const satisfies Record<string, { status: number; title: string; detail: Sentence }>

/** One of the permanent codes. */
export type SetupProblem = keyof typeof setupProblems

/** The first admin was not made, for the reason that `code` names. */
export class FirstAdminRefused extends Error {
  override name = 'FirstAdminRefused'
  constructor(readonly code: SetupProblem) {
    super(setupProblems[code].title)
  }
}
