import type { SameKeys } from '../../../collections/shared/panelWords.js'
import type { en } from './en.js'

/** The same in Spanish. */
export const es: { [Part in keyof typeof en]: SameKeys<(typeof en)[Part]> } = {
  panel: {
    keyMissing:
      'Esta inscripción no se puede leer: falta la clave {{key}} con la que se selló. Pide a quien administra el servidor que la vuelva a poner.',
    keyOther:
      'Esta inscripción no se puede leer: la clave puesta como {{key}} no es la que la selló. Pide a quien administra el servidor que vuelva a poner la anterior.',
    altered:
      'Esta inscripción no se puede leer: lo guardado se cambió o es de otra fila. Pide a quien administra el servidor la fila de una copia de seguridad.',
  },
  content: {
    refused: 'Algo salió mal. Por favor, revisa tus datos e inténtalo de nuevo.',
    mailSubject: '{{organisation}}: confirma tu dirección de correo',
    mailWhy:
      'El {{asked}} alguien se inscribió en {{organisation}} y dio esta dirección de correo. Si fuiste tú, confírmala, por favor. Hasta entonces nadie se pondrá en contacto contigo.',
    mailConfirm: 'Sí, fui yo',
    mailUntil: 'El enlace funciona hasta el {{until}}. Lo que no se confirme hasta entonces se borra.',
    mailNotYou:
      'Si no fuiste tú, alguien escribió tu dirección, quizá por error. Puedes ignorar este correo o hacer que se borre ya lo que se envió.',
    mailDisown: 'No fui yo: borrarlo',
    mailUnsubscribe: 'No recibir más correo',
    mailReminderSubject: '{{organisation}}: tu inscripción aún no está confirmada',
    mailReminderWhy:
      'El {{asked}} alguien se inscribió en {{organisation}} y dio esta dirección de correo, y aún no está confirmada. Si fuiste tú, confírmala, por favor. No volveremos a recordártelo.',
    unroutedSubject: '{{organisation}}: personas a las que no recibe ninguna sede',
    unroutedWhy: 'Personas que confirmaron su inscripción y no tienen ninguna sede cerca: {{count}}.',
    unroutedOpen: 'Abrir la lista',
    unroutedHow:
      'Pasan solas a una sede en cuanto se publica una de su región y tiene quien la organice. Se avisa como mucho una vez al día.',
    accepted: 'Gracias. Mira tu correo: un enlace completa tu inscripción.',
    callUnknown: 'Aquí nadie se puede inscribir en esto. Vuelve a la página de la que vienes.',
    callClosed: 'Este llamamiento ya terminó.',
    callClosedNext: 'Este llamamiento ya terminó. Sigue con: {{next}}',
    emailMissing: 'Escribe tu dirección de correo, como nombre@example.org.',
    emailInvalid: 'Esto no es una sola dirección de correo. Escríbela como nombre@example.org.',
    nameTooLong: 'Escribe como máximo 80 caracteres.',
    firstNameMissing: 'Escribe tu nombre.',
    lastNameMissing: 'Escribe tus apellidos.',
    phoneMissing: 'Escribe tu número de teléfono.',
    phoneInvalid: 'Esto no es un número de teléfono. Empieza por + y el prefijo del país: +34 911 234 567.',
    postalCodeMissing: 'Escribe tu código postal.',
    postalCodeInvalid: 'Esto no es un código postal. Escríbelo solo con sus letras y cifras.',
    countryMissing: 'Elige tu país.',
    countryInvalid: 'Elige un país de la lista.',
    consentMissing: 'Sin tu consentimiento para esto no podemos inscribirte.',
    consentsChanged: 'Lo que se te pide aceptar cambió entretanto. Vuelve a cargar la página y léelo.',
    formUnavailable: 'Ahora nadie se puede inscribir aquí. Inténtalo más tarde.',
    accepting: 'Gracias',
    backToForm: 'Vuelve al formulario y corrige esto:',
    emailLabel: 'Correo electrónico',
    firstNameLabel: 'Nombre',
    lastNameLabel: 'Apellidos',
    phoneLabel: 'Teléfono',
    postalCodeLabel: 'Código postal',
    countryLabel: 'País',
    whoContacts: 'Alguien de la sede de {{organisation}} más cercana a ti se pondrá en contacto contigo.',
  },
  people: {
    notFound: 'Esa inscripción no existe o no es de tus sedes.',
    badFollowUp:
      'Envía { followUp, seenAt }: uno de {{states}}, y cuándo se cambió por última vez según lo viste, o null.',
    badNote: 'Envía { note, seen }: textos de {{max}} caracteres como máximo, la nota y lo que decía antes.',
    stateChanged: 'Alguien lo cambió mientras tanto. Mira cómo está ahora y vuelve a elegir.',
    noteChanged:
      'Alguien cambió esta nota mientras tanto. Ahora dice lo que está encima de la tuya: junta las dos y guarda.',
  },
}
