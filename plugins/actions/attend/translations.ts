/** The messages of `attend`, by key. */
export const en = {
  singular: 'Come to a place',
  what: 'What happens',
  whatDescription: '“Vigil”, “March from the station”. Needed to publish.',
  startsAt: 'Starts',
  startsAtDescription: 'Needed to publish.',
  endsAt: 'Ends',
  place: 'Place',
  placeDescription: 'Needed to publish, unless it is told after signing up.',
  placeAfterSignup: 'Tell the place only after signing up',
  placeAfterSignupDescription: 'Neither the place nor its coordinates are public then.',
  accessibility: 'Accessibility',
  accessibilityDescription: 'Steps, toilets, sign language, quiet room.',
  whatHappens: 'what happens',
  thePlaceOrSayThatIt: 'the place (or say that it is told after signing up)',
  whenItStarts: 'when it starts',
  theTimeZoneOfItsStart: 'the time zone of its start',
  theLatitudeThatGoesWithThe: 'the latitude that goes with the longitude',
  theLongitudeThatGoesWithThe: 'the longitude that goes with the latitude',
}

export const es: Record<keyof typeof en, string> = {
  singular: 'Acudir a un lugar',
  what: 'Qué se hace',
  whatDescription: '«Vigilia», «Marcha desde la estación». Necesario para publicar.',
  startsAt: 'Empieza',
  startsAtDescription: 'Necesario para publicar.',
  endsAt: 'Termina',
  place: 'Lugar',
  placeDescription: 'Necesario para publicar, salvo que se diga tras inscribirse.',
  placeAfterSignup: 'Decir el lugar solo tras inscribirse',
  placeAfterSignupDescription: 'Entonces no son públicos ni el lugar ni sus coordenadas.',
  accessibility: 'Accesibilidad',
  accessibilityDescription: 'Escalones, aseos, lengua de signos, sala tranquila.',
  whatHappens: 'qué se hace',
  thePlaceOrSayThatIt: 'el lugar (o indica que se dice tras inscribirse)',
  whenItStarts: 'cuándo empieza',
  theTimeZoneOfItsStart: 'la zona horaria del comienzo',
  theLatitudeThatGoesWithThe: 'la latitud que va con la longitud',
  theLongitudeThatGoesWithThe: 'la longitud que va con la latitud',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    attend: typeof en
  }
}
