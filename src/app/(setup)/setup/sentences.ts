/** The languages that the set-up page speaks: the panel's. */
export type SetupLanguage = 'en' | 'es'

/** What the set-up page says. */
export const sentences = {
  en: {
    title: 'Become the first admin',
    intro:
      'As long as nobody works here, whoever holds the set-up token becomes the first admin, who adds the others.',
    token: 'Set-up token',
    tokenHint: 'The server printed it when it started, at the end of a link.',
    name: 'Your name',
    email: 'E-mail',
    password: 'Password',
    passwordHint: 'At least 12 characters. Four or five words in a row make a good one.',
    submit: 'Create the first admin',
    faults: 'That did not work yet',
    doneTitle: 'You are the first admin',
    done: 'Log in with your e-mail and password.',
    closedTitle: 'Set-up is closed',
    closed: 'This address opens only with a set-up token. Start the server with SETUP_TOKEN, or log in.',
    login: 'Log in',
  },
  es: {
    title: 'Crea la primera cuenta de administración',
    intro:
      'Mientras nadie trabaje aquí, quien tenga el código de instalación será la primera persona administradora y añadirá a las demás.',
    token: 'Código de instalación',
    tokenHint: 'El servidor lo mostró al arrancar, al final de un enlace.',
    name: 'Tu nombre',
    email: 'Correo electrónico',
    password: 'Contraseña',
    passwordHint: 'Al menos 12 caracteres. Cuatro o cinco palabras seguidas hacen una buena.',
    submit: 'Crear la primera cuenta',
    faults: 'Aún no ha funcionado',
    doneTitle: 'Ya administras este sitio',
    done: 'Inicia sesión con tu correo y tu contraseña.',
    closedTitle: 'La instalación está cerrada',
    closed:
      'Esta dirección solo se abre con un código de instalación. Arranca el servidor con SETUP_TOKEN o inicia sesión.',
    login: 'Iniciar sesión',
  },
} as const satisfies Record<SetupLanguage, Record<string, string>>
