import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  thePasswordHasFewerThanCharacters:
    'La contraseña tiene menos de {MIN_PASSWORD} caracteres. Cuatro o cinco palabras seguidas hacen una buena.',
  thisPasswordIsOneOfThose:
    'Esta contraseña es de las que se prueban primero. Cuatro o cinco palabras seguidas hacen una mejor.',
  roleLabelsAdmin: 'Administración: responde por usuarias y ajustes',
  roleLabelsEditor: 'Edición: escribe',
  roleLabelsOrganiser: 'Organización: recibe a la gente',
  email: 'Correo',
  name: 'Nombre',
  roles: 'Funciones',
  rolesDescription: 'Las fija la administración. Nadie cambia las suyas.',
  branches: 'Sedes',
  branchesDescription:
    'A cuya gente recibe quien organiza. Las fija la administración. Nadie cambia las suyas.',
  suspended: 'Suspendida',
  suspendedDescription:
    'Fuera al momento, en todos los dispositivos, y sin poder entrar hasta que lo desmarques.',
  yourEMailIsChangedWithYour:
    'Tu correo se cambia con tu contraseña y un enlace que enviamos a la dirección nueva: usa «Cambiar correo» más abajo.',
  thisAccountIsSuspended: 'Esta cuenta está suspendida. Pregunta a una persona administradora.',
  singular: 'Usuaria',
  plural: 'Usuarias',
  groupSettings: 'Ajustes',
  busy: 'Otra persona estaba cambiando esta cuenta en el mismo momento. Inténtalo de nuevo.',
  thereWouldBeNoAdminLeft:
    'No quedaría ninguna persona administradora. Nombra antes a otra; si dos lo están haciendo a la vez, inténtenlo de una en una.',
  linkExpired: 'Este enlace ya se usó o es demasiado antiguo. Pide otro.',
  subject: 'Pon una contraseña nueva',
  somebodyHopefullyYouAskedForA: 'Alguien, ojalá tú, pidió una contraseña nueva para tu cuenta.',
  setANewPassword: 'Poner una contraseña nueva',
  linesUntil:
    'El enlace funciona una vez, durante una hora. Si no fuiste tú, no hagas nada: la contraseña sigue igual.',
}
