/** What the offer says. */
export const words = {
  exists: { en: 'already exists.', es: 'ya existe.' },
  isTrashed: { en: 'is in the trash.', es: 'está en la papelera.' },
  use: { en: 'Use the existing one', es: 'Usar lo que ya existe' },
  restore: { en: 'Restore it', es: 'Restaurar' },
  open: { en: 'Open it', es: 'Abrir' },
  offline: {
    en: 'The server did not answer. Nothing was restored. Try again.',
    es: 'El servidor no respondió. No se restauró nada. Inténtalo de nuevo.',
  },
} as const
