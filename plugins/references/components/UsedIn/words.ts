/** What the tab says. */
export const words = {
  title: { en: 'Used in', es: 'Se usa en' },
  nowhere: {
    en: 'Nothing uses this. It can be taken away without a gap anywhere.',
    es: 'Nada lo usa. Se puede retirar sin que falte en ningún sitio.',
  },
  forbidden: {
    en: 'You may not read this document.',
    es: 'No tienes permiso para ver este documento.',
  },
  hidden: (count: number) => ({
    en:
      count === 1
        ? 'One more document that you may not read.'
        : `${count} more documents that you may not read.`,
    es: count === 1 ? 'Otro documento que no puedes ver.' : `Otros ${count} documentos que no puedes ver.`,
  }),
  more: (count: number) => ({
    en: `${count} more are not shown.`,
    es: `Hay ${count} más que no se muestran.`,
  }),
}
