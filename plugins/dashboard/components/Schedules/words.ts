/** What the dashboard says of schedules that did not happen. */
export const words = {
  title: { en: 'Scheduled, and not done', es: 'Programado y sin hacer' },
  publish: { en: 'was to be published on', es: 'se iba a publicar el' },
  unpublish: { en: 'was to be taken offline on', es: 'se iba a quitar de internet el' },
  dismiss: { en: 'Dismiss', es: 'Descartar' },
  failed: {
    en: 'It could not be dismissed. Reload the page and try again.',
    es: 'No se pudo descartar. Recarga la página e inténtalo de nuevo.',
  },
} as const
