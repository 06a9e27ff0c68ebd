import type { Sentence } from '../../messages/say.js'
import type { Trouble } from './saveStates.js'

/** What the panel says, in each language that it speaks. */
export const words = {
  notSaved: { en: 'Not saved:', es: 'Sin guardar:' },
  lastWords: {
    en: 'What you typed last was not saved. Go back and look at it.',
    es: 'Lo último que escribiste no se guardó. Vuelve atrás y revísalo.',
  },
  lastWordsKept: {
    en: 'What you typed last was not saved. It is kept on this device: open it again to go on.',
    es: 'Lo último que escribiste no se guardó. Queda en este dispositivo: vuelve a abrirlo para seguir.',
  },
  nothingDone: { en: 'Nothing was saved.', es: 'No se guardó nada.' },
  kept: { en: 'What you type is kept on this device.', es: 'Lo que escribes queda en este dispositivo.' },
  notKept: {
    en: 'It is on this page alone: leave it open.',
    es: 'Solo está en esta página: déjala abierta.',
  },
  sentLater: {
    en: 'It is sent as soon as that is possible.',
    es: 'Se enviará en cuanto sea posible.',
  },
  saveAgain: { en: 'Save it again then.', es: 'Guárdalo de nuevo después.' },
  savedAgain: { en: 'Everything is saved again.', es: 'Todo vuelve a estar guardado.' },
  logIn: { en: 'Log in', es: 'Entrar' },
  loggedOutTitle: { en: 'You are logged out', es: 'Tu sesión ha terminado' },
  otherAccountTitle: { en: 'Another account is logged in', es: 'Hay otra cuenta con la sesión abierta' },
  logInHere: {
    en: 'Log in again here: what you typed stays, and is saved then.',
    es: 'Entra de nuevo aquí: lo que escribiste sigue en su sitio y se guardará entonces.',
  },
  logInElsewhere: {
    en: 'Log in again in a new tab and come back here: what you typed stays, and is saved then.',
    es: 'Entra de nuevo en otra pestaña y vuelve aquí: lo que escribiste sigue en su sitio y se guardará entonces.',
  },
  openLogIn: { en: 'Log in in a new tab', es: 'Entrar en otra pestaña' },
  wrongAccount: {
    en: 'That is another account. What is typed here is saved only for',
    es: 'Esa es otra cuenta. Lo que está escrito aquí solo se guarda para',
  },
  notNow: { en: 'Not now', es: 'Ahora no' },
  noAnswer: {
    en: 'The server does not answer. Try again.',
    es: 'El servidor no responde. Inténtalo de nuevo.',
  },
  email: { en: 'E-mail', es: 'Correo electrónico' },
  password: { en: 'Password', es: 'Contraseña' },
}

/** Why a save did not arrive. */
export const troubles: Record<Trouble['kind'], Sentence> = {
  offline: { en: 'There is no connection.', es: 'No hay conexión.' },
  unreachable: { en: 'The server does not answer.', es: 'El servidor no responde.' },
  loggedOut: { en: 'You are logged out.', es: 'Tu sesión ha terminado.' },
  otherAccount: {
    en: 'Another account is logged in now.',
    es: 'Ahora hay otra cuenta con la sesión abierta.',
  },
  gone: { en: 'It was deleted or withdrawn.', es: 'Se eliminó o se retiró.' },
  refused: { en: 'The server refuses it.', es: 'El servidor lo rechaza.' },
}
