import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  sayWhichVersionOfThePrivacy:
    'Di qué versión del aviso de privacidad es, como 2026-11. Cada consentimiento la recuerda.',
  thisIsNotAColour: 'Esto no es un color. Escribe # y seis cifras o letras de la a a la f, como #c8102e.',
  name: 'Nombre',
  about: 'Quiénes somos',
  siteURL: 'Tu propio sitio web',
  siteURLDescription: 'Donde la gente lee más sobre ustedes.',
  logo: 'Logotipo',
  shareImage: 'Imagen para compartir',
  shareImageDescription:
    'Se ve junto a un enlace compartido cuando el llamamiento no tiene imagen. Lo mejor: una foto apaisada sin transparencia.',
  accentColour: 'Color de botones y enlaces',
  inkColour: 'Color de los títulos',
  contactEmail: 'Correo de contacto',
  contactEmailDescription: 'Se muestra en público.',
  senderName: 'Nombre de quien envía los correos',
  senderNameDescription: 'De quién vienen los correos. Si está vacío, el nombre de la organización.',
  controller: 'Quién responde por los datos',
  controllerDescription:
    'Responsable del tratamiento: nombre y dirección postal de quien responde por lo que la gente les confía.',
  privacyNoticeURL: 'Aviso de privacidad',
  privacyNoticeVersion: 'Versión del aviso de privacidad',
  timeZone: 'Zona horaria de las fechas nuevas',
  timeZoneDescription: 'Se propone junto a cada fecha con hora, donde se puede elegir otra.',
  defaultLanguage: 'Idioma de los llamamientos nuevos',
  tabWhoWeAre: 'Quiénes somos',
  tabLook: 'Aspecto',
  tabContactAndData: 'Contacto y datos',
  tabOrganisation: 'Organización',
  groupSettings: 'Ajustes',
  description:
    'Quién habla. El nombre, el contacto y la imagen de aquí aparecen en cada página y en cada correo.',
  liveCallsNeedThis:
    'Hay llamamientos publicados con formulario de inscripción que lo necesitan: {calls}. Ciérralos o quítales antes el formulario.',
  quoted: '«{title}»',
  more: '{count} más',
}
