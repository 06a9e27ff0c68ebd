import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  faultsLatitude: 'Escribe también la latitud o vacía la longitud: una sola no es un lugar.',
  faultsLongitude: 'Escribe también la longitud o vacía la latitud: una sola no es un lugar.',
  thisHasCharactersAndMayHave: 'Esto tiene {count} caracteres y puede tener {max}. Acórtalo en {over}.',
  faultsForm:
    'Esto no es una duración. Escríbela en horas, minutos y segundos (1:02:03), en minutos y segundos (62:03) o en segundos (3723).',
  faultsSixty: 'Tras los dos puntos van dos cifras de 00 a 59, como en 1:02:03.',
  faultsNegative: 'Una duración no puede ser menor que nada. Escríbela sin el signo menos.',
  faultsLong:
    'Esto dura más de cien horas. Revisa lo escrito: 1:02:03 es una hora, dos minutos y tres segundos.',
  email: 'Tras mailto: no hay una sola dirección de correo. Escríbela como mailto:prensa@example.org.',
  headers: 'Un enlace mailto: puede llevar un asunto (subject) y un texto (body), nada más. Quita lo demás.',
  number: 'Tras tel: no hay un número de teléfono. Escríbelo como tel:+34911234567.',
  incomplete: 'Esto no es una dirección web completa. Escríbela como https://example.org/pagina.',
  hidden:
    'Hay un espacio, un salto de línea o un carácter invisible en esta dirección. Escríbela de nuevo sin él.',
  scheme: 'Solo se puede enlazar a direcciones web. Escribe una que empiece por https:// o http://.',
  credentials:
    'Hay un nombre de usuario o una contraseña en esta dirección. Escríbela sin lo que va antes de la @.',
  long: 'Esta dirección tiene más de 2048 caracteres. Usa una más corta.',
}
