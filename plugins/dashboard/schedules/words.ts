/** Why a schedule did not happen, where nobody knows better. */
export const words = {
  overdue: {
    en: 'The server has not come to it. Tell whoever runs it.',
    es: 'El servidor no ha llegado a hacerlo. Avisa a quien lo administra.',
  },
  stranger: {
    en: 'Whoever scheduled it has no account any more, or may not publish it.',
    es: 'Quien lo programó ya no tiene cuenta o no tiene permiso para publicarlo.',
  },
  invalid: (fields: string) => ({
    en: `Something was missing or wrong: ${fields}.`,
    es: `Faltaba algo o algo estaba mal: ${fields}.`,
  }),
  failed: {
    en: 'The server met an error; its log says which.',
    es: 'El servidor encontró un error; su registro dice cuál.',
  },
  freed: {
    en: 'What stood in the way is gone.',
    es: 'Lo que lo impedía ya no está.',
  },
} as const
