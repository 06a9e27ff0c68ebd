import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  thisIsNotOneEMailAddress: 'Esto no es una sola dirección de correo. Escríbela como hola@example.org.',
  confirmYourNewAddress: 'Confirma tu dirección nueva',
  somebodyHopefullyYouWantsToLog: 'Alguien, ojalá tú, quiere entrar con esta dirección de ahora en adelante.',
  confirmThisAddress: 'Confirmar esta dirección',
  until: 'El enlace funciona una vez, durante {emailHours} horas. Si no fuiste tú, no hagas nada.',
  invite: 'Invitar a alguien',
  inviteAbout:
    'Recibe un enlace por correo con el que pone su propia contraseña. Funciona una vez, durante 72 horas.',
  name: 'Nombre',
  email: 'Correo',
  roles: 'Funciones',
  admin: 'Administración',
  editor: 'Edición',
  organiser: 'Organización',
  send: 'Enviar la invitación',
  invited: 'Invitación enviada. El enlace va en camino.',
  notMailed: 'La cuenta ya existe, pero el correo no se pudo enviar. Entrega tú este enlace:',
  changeEmail: 'Cambiar correo',
  newEmail: 'Correo nuevo',
  password: 'Tu contraseña',
  sendLink: 'Envíame un enlace',
  linkSent: 'Abre el enlace que enviamos a la dirección nueva. Hasta entonces no cambia nada.',
  sessions: 'Sesiones abiertas',
  since: 'desde',
  untilUntil: 'hasta',
  here: 'aquí, ahora',
  none: 'En ningún sitio.',
  end: 'Cerrar allí',
  endAll: 'Cerrar en todos los demás',
  offline: 'No hubo respuesta. Comprueba tu conexión e inténtalo de nuevo.',
  yourNewAddress: 'Tu dirección nueva',
  ask: 'Pulsa el botón y desde ahora entras con esta dirección.',
  confirm: 'Confirmar',
  done: 'Hecho. Desde ahora entras con esta dirección.',
  forbidden: 'No puedes hacer esto.',
  notFound: 'No existe esa cuenta o sesión.',
  wrongPassword: 'Esta no es tu contraseña.',
  tooManyAttempts:
    'Demasiadas contraseñas equivocadas desde aquí. Espera un cuarto de hora, o pon una contraseña nueva por correo.',
  yourAccountForOurPanel: 'Tu cuenta para nuestro panel',
  youHaveBeenInvitedToWork:
    'Te invitamos a trabajar con nosotras. Pon una contraseña tuya y ya estás dentro.',
  setAPassword: 'Poner una contraseña',
  untilTheLinkWorks: 'El enlace funciona una vez, durante {inviteHours} horas.',
  somebodyWhoIsLoggedInAs:
    'Alguien que ha entrado con tu cuenta pidió entrar con otra dirección de ahora en adelante.',
  askedUntil:
    'Si fuiste tú, no hagas nada. Si no, pon enseguida una contraseña nueva: así se detiene y se cierran las demás sesiones.',
  yourAccountHasAnotherAddressNow: 'Tu cuenta tiene ahora otra dirección. Esta ya no la abre.',
  changedUntil:
    'Si no fuiste tú, avisa enseguida a la administración: puede suspender la cuenta y devolvértela.',
  anotherAddressForYourAccount: 'Otra dirección para tu cuenta',
  ourPanel: 'Nuestro panel',
  setupTokenWrongDetail:
    'Falta el código de instalación o no es correcto. Abre el enlace que el servidor mostró al arrancar.',
  setupClosedDetail:
    'Ya hay una administradora, y aquí solo se crea una. Inicia sesión o pídele que te añada.',
  thePasswordHasFewerThanCharacters:
    'La contraseña tiene menos de {MIN_PASSWORD} caracteres. Cuatro o cinco palabras seguidas hacen una buena.',
  thisPasswordIsOneOfThose:
    'Esta contraseña es de las que se prueban primero. Cuatro o cinco palabras seguidas hacen una mejor.',
  yourEMailIsChangedWithYour:
    'Tu correo se cambia con tu contraseña y un enlace que enviamos a la dirección nueva: usa «Cambiar correo» más abajo.',
  thisAccountIsSuspended: 'Esta cuenta está suspendida. Pregunta a una persona administradora.',
  busy: 'Otra persona estaba cambiando esta cuenta en el mismo momento. Inténtalo de nuevo.',
  thereWouldBeNoAdminLeft:
    'No quedaría ninguna persona administradora. Nombra antes a otra; si dos lo están haciendo a la vez, inténtenlo de una en una.',
  linkExpired: 'Este enlace ya se usó o es demasiado antiguo. Pide otro.',
  resetSubject: 'Pon una contraseña nueva',
  somebodyHopefullyYouAskedForA: 'Alguien, ojalá tú, pidió una contraseña nueva para tu cuenta.',
  setANewPassword: 'Poner una contraseña nueva',
  linesUntil:
    'El enlace funciona una vez, durante una hora. Si no fuiste tú, no hagas nada: la contraseña sigue igual.',
}
