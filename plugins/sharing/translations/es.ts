import type { en, visitors as words } from './en.js'

export const es: Record<keyof typeof en, string> = {
  copy: 'Copiar',
  publicAddresses: 'Direcciones públicas',
  notYet: 'Aún no es público. Publícalo y aquí aparecerán sus direcciones.',
  copied: 'Copiado',
  share: 'Compartir',
  notFound: 'Ese llamamiento no existe o no tienes permiso para verlo.',
  addresses: 'Direcciones públicas',
}

export const visitors: Record<keyof typeof words, string> = { email: 'Correo', copy: 'Copiar' }
