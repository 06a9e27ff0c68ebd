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
  trashed: {
    en: 'It was in the trash.',
    es: 'Estaba en la papelera.',
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

/** What the mail about a failed schedule says. */
export const mailWords = {
  publish: {
    subject: (title: string) => ({ en: `Not published: ${title}`, es: `No se publicó: ${title}` }),
    why: ({ named, when }: { named: string; when: string }) => ({
      en: `${named} was to be published on ${when}. It was not:`,
      es: `${named} se iba a publicar el ${when}. No se publicó:`,
    }),
    how: {
      en: 'Nothing tries it again by itself. Mend it, then publish it or schedule it anew.',
      es: 'No se vuelve a intentar solo. Corrígelo y luego publícalo o prográmalo de nuevo.',
    },
  },
  unpublish: {
    subject: (title: string) => ({ en: `Still online: ${title}`, es: `Sigue en internet: ${title}` }),
    why: ({ named, when }: { named: string; when: string }) => ({
      en: `${named} was to be taken offline on ${when}. It was not:`,
      es: `${named} se iba a quitar de internet el ${when}. No se quitó:`,
    }),
    how: {
      en: 'Nothing tries it again by itself. Take it offline by hand, or schedule it anew.',
      es: 'No se vuelve a intentar solo. Quítalo de internet a mano o prográmalo de nuevo.',
    },
  },
  open: { en: 'Open it in the panel', es: 'Abrirlo en el panel' },
} as const
