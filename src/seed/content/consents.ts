/** What people may agree to when they sign up: each thing by itself, and none of it ticked beforehand. */
export const consents = {
  updates: {
    key: 'updates-by-email',
    purpose: { en: 'News of this call by e-mail', es: 'Noticias de este llamamiento por correo' },
    wording: {
      en: 'Lanternfolk Assembly may write to me at this e-mail address about this call and how it ends, at most twice a month. One click in any of these mails stops them.',
      es: 'Lanternfolk Assembly puede escribirme a esta dirección de correo sobre este llamamiento y su desenlace, como máximo dos veces al mes. Un clic en cualquiera de esos correos basta para que dejen de llegar.',
    },
  },
  call: {
    key: 'call-from-branch',
    purpose: { en: 'A call from the nearest branch', es: 'Una llamada de la sede más cercana' },
    wording: {
      en: 'The Lanternfolk branch nearest to me may telephone me about helping, between ten in the morning and eight at night. If I ask it to stop, it deletes my number.',
      es: 'La sede de Lanternfolk más cercana puede llamarme por teléfono para ver cómo ayudo, entre las diez de la mañana y las ocho de la noche. Si pido que no lo haga más, borra mi número.',
    },
  },
  share: {
    key: 'share-with-partner',
    purpose: {
      en: 'My name and address for a partner',
      es: 'Mi nombre y mi correo para una organización amiga',
    },
    wording: {
      en: 'Lanternfolk Assembly may give my name and e-mail address to Long Spoon Kitchen, so that it can offer me a cooking shift. Long Spoon Kitchen may not pass them on.',
      es: 'Lanternfolk Assembly puede dar mi nombre y mi dirección de correo a Long Spoon Kitchen para que me ofrezca un turno de cocina. Long Spoon Kitchen no puede dárselos a nadie más.',
    },
  },
} as const

export type ConsentName = keyof typeof consents
