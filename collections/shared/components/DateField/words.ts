type Clocks = { asked: string; city: string; meant: string }

/** What is told of a time that the clocks of its zone don't show once. */
export const words = {
  skipped: {
    en: ({ asked, city, meant }: Clocks) =>
      `In ${city} the clocks go forward and skip ${asked} that day: ${meant} is kept.`,
    es: ({ asked, city, meant }: Clocks) =>
      `En ${city} los relojes se adelantan ese día y la hora ${asked} no existe: se guarda ${meant}.`,
  },
  twice: {
    en: ({ asked, city }: Clocks) =>
      `In ${city} the clocks go back and show ${asked} twice that day: the first is kept.`,
    es: ({ asked, city }: Clocks) =>
      `En ${city} los relojes se atrasan ese día y la hora ${asked} se repite: se guarda la primera.`,
  },
} as const
