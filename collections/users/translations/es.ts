import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
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
  singular: 'Usuaria',
  plural: 'Usuarias',
  groupSettings: 'Ajustes',
}
