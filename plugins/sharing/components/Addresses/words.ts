/** What {@link Addresses} says. */
export const words = {
  title: { en: 'Public addresses', es: 'Direcciones públicas' },
  notYet: {
    en: 'Not public yet. Publish it, and its addresses stand here.',
    es: 'Aún no es público. Publícalo y aquí aparecerán sus direcciones.',
  },
  copy: { en: 'Copy', es: 'Copiar' },
  copied: { en: 'Copied', es: 'Copiado' },
  share: { en: 'Share', es: 'Compartir' },
}
