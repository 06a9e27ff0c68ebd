import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  thisCantBeChosenHere: 'Esto no se puede elegir aquí. Elige entre: {offered}.',
  writeANumberFromTo: 'Escribe un número de {min} a {max}.',
  latitude: 'Latitud',
  longitude: 'Longitud',
  sentence: 'Escribe un número entero, a partir de 1.',
  thisIsNotADate: 'Esto no es una fecha. Escríbela como 2030-05-01T18:00:00Z, o elige una.',
  thisIsNotATimeZone: 'Esto no es una zona horaria. Escribe una como Europe/Madrid.',
  thisIsNotADay: 'Esto no es un día. Escríbelo como 2030-05-01, o elige uno.',
  writeAnEMailAddressSuchAs: 'Escribe una dirección de correo, como hola@example.org.',
  faultsForm:
    'Esto no es una sola dirección de correo. Escríbela como hola@example.org, sin nombre ni segunda dirección.',
  writeATextHereAndNothing: 'Escribe aquí un texto y nada más.',
  thisIsNotTheCodeOf: 'Esto no es el código de un idioma. Escribe uno como es, en o pt-BR.',
  language: 'Idioma',
  itsCode: 'Su código: es, en, pt-BR.',
  url: 'Dirección de la cuenta',
  pasteTheAddressOfTheAccount: 'Pega la dirección de la cuenta o quita esta fila.',
  other: 'En otro sitio',
  socials: 'Cuentas en redes',
  socialsSingular: 'cuenta',
  socialsPlural: 'cuentas',
  socialsPlatform: 'Red',
}
