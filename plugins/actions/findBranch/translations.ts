/** The messages of `findBranch`, by key. */
export const en = {
  singular: 'Find your branch',
  branch: 'Branch',
  branchDescription: 'To pin one. Without it, all published branches are listed by country and city.',
}

export const es: Record<keyof typeof en, string> = {
  singular: 'Encontrar tu sede',
  branch: 'Sede',
  branchDescription: 'Para fijar una. Sin ella se listan todas las sedes publicadas, por país y ciudad.',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    findBranch: typeof en
  }
}
