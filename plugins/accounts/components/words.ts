/** What the components of this room say. */
export const words = {
  invite: { en: 'Invite somebody', es: 'Invitar a alguien' },
  inviteAbout: {
    en: 'They get a link by mail, with which they set a password of their own. It works once, for 72 hours.',
    es: 'Recibe un enlace por correo con el que pone su propia contraseña. Funciona una vez, durante 72 horas.',
  },
  name: { en: 'Name', es: 'Nombre' },
  email: { en: 'E-mail', es: 'Correo' },
  roles: { en: 'Roles', es: 'Funciones' },
  admin: { en: 'Admin', es: 'Administración' },
  editor: { en: 'Editor', es: 'Edición' },
  organiser: { en: 'Organiser', es: 'Organización' },
  send: { en: 'Send the invitation', es: 'Enviar la invitación' },
  invited: { en: 'Invited. The link is on its way.', es: 'Invitación enviada. El enlace va en camino.' },
  notMailed: {
    en: 'The account is there, but the mail could not be sent. Give them this link yourself:',
    es: 'La cuenta ya existe, pero el correo no se pudo enviar. Entrega tú este enlace:',
  },
  changeEmail: { en: 'Change e-mail', es: 'Cambiar correo' },
  newEmail: { en: 'New e-mail', es: 'Correo nuevo' },
  password: { en: 'Your password', es: 'Tu contraseña' },
  sendLink: { en: 'Mail me a link', es: 'Envíame un enlace' },
  linkSent: {
    en: 'Open the link that we mailed to the new address. Until then nothing changes.',
    es: 'Abre el enlace que enviamos a la dirección nueva. Hasta entonces no cambia nada.',
  },
  sessions: { en: 'Logged in', es: 'Sesiones abiertas' },
  since: { en: 'since', es: 'desde' },
  until: { en: 'until', es: 'hasta' },
  here: { en: 'here, now', es: 'aquí, ahora' },
  none: { en: 'Nowhere.', es: 'En ningún sitio.' },
  end: { en: 'Log out there', es: 'Cerrar allí' },
  endAll: { en: 'Log out everywhere else', es: 'Cerrar en todos los demás' },
  offline: {
    en: 'There was no answer. Check your connection and try again.',
    es: 'No hubo respuesta. Comprueba tu conexión e inténtalo de nuevo.',
  },
}
