import * as migration_20261123_161534_initial from './20261123_161534_initial.js';

export const migrations = [
  {
    up: migration_20261123_161534_initial.up,
    down: migration_20261123_161534_initial.down,
    name: '20261123_161534_initial'
  },
];
