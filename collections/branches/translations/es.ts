import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  noCountry: 'Elige primero el país',
  none: 'Este país no tiene regiones',
  name: 'Nombre',
  nameDescription: 'Como la llaman allí. Necesario para publicar.',
  country: 'País',
  countryDescription: 'Necesario para publicar.',
  region: 'Región',
  city: 'Ciudad',
  cityDescription: 'Necesario para publicar.',
  postalCode: 'Código postal',
  email: 'Correo público',
  emailDescription: 'Se muestra en público.',
  phone: 'Teléfono público',
  phoneDescription: 'Como se marca en el país de la sede, o con + y el prefijo de un país. Sin extensión.',
  website: 'Sitio web',
  meetingNote: 'Nota sobre las reuniones',
  meetingNoteDescription: 'Cuándo y dónde se reúne la gente y cómo se entra. Se muestra en público.',
  description:
    'El final de su enlace. Sale del nombre mientras no escribas otra; queda fija al publicar la sede.',
  organisers: 'Organizadoras',
  organisersDescription: 'Quienes reciben a su gente. Se fija en cada usuaria; nunca es público.',
  needsName: 'Escribe el nombre de la sede.',
  needsCity: 'Escribe la ciudad en la que está.',
  needsCountry: 'Elige el país en el que está.',
  onlyEditorsTakeABranchOffline:
    'Solo quienes editan quitan una sede de internet. Pídeselo o guarda lo tuyo como borrador (`draft=true`).',
  onlyEditorsPublishThis:
    'Solo quienes editan publican esto: hay cambios que no son tuyos. Guarda los tuyos como borrador (`draft=true`) y avísales.',
  singular: 'Sede',
  plural: 'Sedes',
  groupContent: 'Contenido',
  wherePeopleMeetThoseWhoCalled:
    'Donde la gente se encuentra con quienes llamaron. Solo se muestran las publicadas.',
  thisIsNotTheCodeOf:
    'Esto no es el código de un país. Escribe sus dos letras como están en la ISO 3166-1: ES, MX, SN.',
  faultsForm:
    'Esto no es un número de teléfono. Escribe un solo número, solo con sus cifras, por ejemplo +34 911 234 567.',
  faultsExtension:
    'Un número público no puede llevar extensión. Escribe uno al que se llame directamente y di la extensión en la nota sobre las reuniones.',
  faultsTwo: 'Estos son dos números de teléfono. Escribe uno de ellos.',
  faultsNoCountry:
    'Elige primero el país de la sede o empieza el número por + y el prefijo de su país: +34 911 234 567.',
  faultsNoPlan:
    'Este país no tiene números de teléfono propios. Empieza el número por + y el prefijo de un país: +34 911 234 567.',
  faultsNoCode: 'Tras el + de este número no está el prefijo de ningún país. Compáralo con el original.',
  faultsShort: 'A este número le faltan cifras. Escribe también el prefijo de la zona.',
  faultsLocal:
    'Este número está incompleto o solo funciona en su país, como los de las líneas de ayuda. Aquí no pueden guardarse números cortos: escribe uno entero, como se marca desde el extranjero.',
  faultsLong: 'A este número le sobran cifras. Escribe un solo número y sin extensión.',
  faultsLength: 'Ningún número de este país tiene tantas cifras como este. Compáralo con el original.',
  faultsFormThisIsNot:
    'Esto no es una región. Escribe su código como está en la ISO 3166-2, por ejemplo ES-MD, o su nombre.',
  faultsNoCountryChooseTheCountry:
    'Elige primero el país o escribe el código completo de la región, por ejemplo ES-MD.',
  what: '{called} ya no está en la ISO 3166-2.',
  moreThanOneRegionHasThis: 'Más de una región se llama así.',
  anotherCodeIsMeant: 'Esto no es el código de un país. Para {country} escribe {code}.',
  writeARegion: 'Escribe una región de {country}, como {regions}, o deja esto vacío.',
  isNoRegion: '«{typed}» no es una región de {country} en la ISO 3166-2.',
  regionIsElsewhere: '{name} ({code}) está en otro país: {country}.',
  countryHasNoRegions: 'La ISO 3166-2 no divide {country} en regiones. Deja esto vacío.',
  writeSuccessor: 'Escribe {regions}, o deja esto vacío.',
  writeTheCode: 'Escribe el código: {regions}.',
}
