import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  other: 'Esto lo escribió otra cuenta que la que tiene ahora la sesión. No se guardó nada.',
  whatWasChosenHereDoesNot: 'Lo que se eligió aquí no existe o se eliminó. Elige otra cosa.',
  text: '«{title}»: {said}',
  firstPublishedAt: 'Primera publicación',
  notFound: 'Ese documento no existe o no tienes permiso para verlo.',
  thisIsLiveAndHasChanges:
    'Esto está en línea y tiene cambios sin publicar. Envía `_status: "published"` para publicarlos con los tuyos, o `draft=true` para guardarlo todo como borrador.',
  contentIsWrittenInOneLanguage:
    'El contenido se escribe en un idioma a la vez. Nómbralo, como `locale=es`, y escribe los demás uno por uno.',
  aCopyCanBeMadeOf: 'Se puede copiar en estos idiomas: {known}. Nombra uno o varios de ellos.',
  aFileReplacesThatOfOne: 'Un archivo sustituye al de un solo documento a la vez. Elige uno.',
  singular: 'Turno',
  plural: 'Turnos',
  reference: 'Referencia',
  references: 'Referencias',
  answer: 'Respuesta',
  answers: 'Respuestas',
  revision: 'Revisión',
  revisions: 'Revisiones',
  slogans: 'Consignas',
  theLink: 'El enlace «{quoted}»: {sentence}',
  claim: 'Reserva',
  claims: 'Reservas',
  closed: 'Esta dirección se retiró y nadie puede volver a usarla. Elige otra.',
  thisAddressHasBeenShared:
    'Esta dirección ya se ha compartido. Déjala como estaba o pide a una persona administradora que la cambie.',
  address: 'Dirección',
  previousSlugs: 'Direcciones anteriores',
  previousSlugsDescription: 'Llevan a la dirección actual.',
  withdrawal: 'Retirada',
  withdrawals: 'Retiradas',
  restoringChangesNothing:
    'Restaurar no cambia nada de lo que está en línea. Restaura esta versión como borrador, con `draft=true` (en la Local API: `restoreVersionOperation` con `draft: true`), revísala y publícala.',
  belongsTo: '«{slug}» pertenece a «{title}», que está en la papelera. Restáuralo o elige otra dirección.',
  isTaken: '«{slug}» es una dirección de «{title}». Elige otra.',
}
