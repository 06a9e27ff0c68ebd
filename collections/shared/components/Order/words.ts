/** What the list of what was chosen says. */
export const words = {
  order: { en: 'Change the order', es: 'Cambiar el orden' },
  up: { en: 'Move up', es: 'Subir' },
  down: { en: 'Move down', es: 'Bajar' },
  of: { en: 'of', es: 'de' },
} as const
