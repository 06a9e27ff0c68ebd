import type { Sentence } from '../../../../collections/messages/say.js'

/** What the menu's item and its dialog say. */
export const words = {
  open: { en: 'Withdraw and forget…', es: 'Retirar y olvidar…' },
  heading: { en: 'Withdraw and forget', es: 'Retirar y olvidar' },
  about: {
    en: 'For when somebody named here is in danger. This call will be as if it had never been made:',
    es: 'Para cuando alguien a quien se nombra aquí corre peligro. Será como si este llamamiento nunca se hubiera hecho:',
  },
  effects: [
    {
      en: 'Its text is deleted here for ever: drafts, earlier versions and the trash too.',
      es: 'Su texto se borra de aquí para siempre, también de los borradores, las versiones anteriores y la papelera.',
    },
    {
      en: 'Its links say that it was withdrawn. No other call gets its address.',
      es: 'Sus enlaces dicen que se retiró. Ningún otro llamamiento tendrá su dirección.',
    },
    {
      en: 'Nobody can undo it, an admin neither. What others have copied or seen stays with them.',
      es: 'Nadie puede deshacerlo, tampoco quien administra. Lo que otras personas copiaron o vieron lo siguen teniendo.',
    },
    {
      en: 'Its image and its slogans stay in their own lists. If they name somebody too, delete them there.',
      es: 'Su imagen y sus consignas siguen en sus listas. Si también nombran a alguien, bórralas allí.',
    },
  ],
  uses: {
    en: 'These lead to it, and simply leave it out from then on:',
    es: 'Esto lleva a él, y desde entonces sencillamente lo omite:',
  },
  more: (count: number): Sentence => ({ en: `and ${count} more`, es: `y ${count} más` }),
  agree: { en: 'Yes, forget it for ever', es: 'Sí, que se olvide para siempre' },
  withdraw: { en: 'Withdraw it now', es: 'Retirarlo ahora' },
  withdrawing: { en: 'Withdrawing…', es: 'Retirando…' },
  cancel: { en: 'Keep it', es: 'Conservarlo' },
  done: { en: 'The call was withdrawn and is forgotten.', es: 'El llamamiento se retiró y se olvidó.' },
  offline: {
    en: 'The server did not answer. Try again: asking twice does no harm.',
    es: 'El servidor no respondió. Inténtalo de nuevo: pedirlo dos veces no hace daño.',
  },
} as const
