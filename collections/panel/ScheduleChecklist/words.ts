/** What a checklist says, wherever it stands. */
export const words = {
  checking: { en: 'Checking…', es: 'Revisando…' },
  ready: { en: 'Ready to publish', es: 'Listo para publicar' },
  title: { en: 'Before publishing', es: 'Antes de publicar' },
  warned: {
    en: 'Warnings, which keep nothing from being published',
    es: 'Avisos, que no impiden publicar',
  },
  notThen: {
    en: 'As it stands, it would not be published then.',
    es: 'Tal como está, no se publicaría entonces.',
  },
  mendFirst: {
    en: 'You can schedule it all the same and finish it before. If it is still not complete by then, it is not published, and a mail tells you and the admins.',
    es: 'Puedes programarlo igualmente y terminarlo antes. Si para entonces sigue incompleto, no se publica, y un correo te avisa a ti y a la administración.',
  },
} as const
