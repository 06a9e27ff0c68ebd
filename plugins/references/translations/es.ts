import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  actsTrash: 'Mover a la papelera de todos modos',
  actsDelete: 'Eliminar de todos modos',
  actsUnpublish: 'Retirar de la web de todos modos',
  explain: 'Lo que está en línea lo usa. Si lo retiras, allí sencillamente faltará:',
  andMore: 'y {count} más',
  doing: 'Retirando…',
  done: 'Retirado.',
  failed: 'No se retiró. Revisa tu conexión e inténtalo de nuevo.',
  statesLive: 'en línea',
  statesDraft: 'borrador',
  statesUnused: 'no es público',
  statesTrash: 'en la papelera',
  usedIn: 'Se usa en',
  nowhere: 'Nada lo usa. Se puede retirar sin que falte en ningún sitio.',
  forbidden: 'No tienes permiso para ver este documento.',
  moreAreNotShown: 'Hay {count} más que no se muestran.',
  notFound: 'Ese documento no existe o no tienes permiso para verlo.',
  use: '«{title}» ({kind})',
  moreUses: '{count} más',
  inUse:
    'Esto se queda: lo que está en línea lo usa: {uses}. Quítalo primero de ahí, o pídeselo a quien administra.',
  inUseForAdmins:
    'Esto se queda: lo que está en línea lo usa: {uses}. Quítalo primero de ahí, o confirma que lo retiras de todos modos.',
  hidden:
    '{count, plural, one {Otro documento que no puedes ver.} other {Otros # documentos que no puedes ver.}}',
}
