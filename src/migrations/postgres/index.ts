import * as migration_20261123_161543_initial from './20261123_161543_initial.js';

export const migrations = [
  {
    up: migration_20261123_161543_initial.up,
    down: migration_20261123_161543_initial.down,
    name: '20261123_161543_initial'
  },
];
