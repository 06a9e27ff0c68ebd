import * as migration_20261123_161534_initial from './20261123_161534_initial.js';
import * as migration_20261125_155436_nouns from './20261125_155436_nouns.js';
import * as migration_20261125_155449_no_account_locks from './20261125_155449_no_account_locks.js';
import * as migration_20261125_182545_withdrawals from './20261125_182545_withdrawals.js';
import * as migration_20261128_054649_live_dates from './20261128_054649_live_dates.js';
import * as migration_20261129_211410_security_stamp from './20261129_211410_security_stamp.js';
import * as migration_20261129_213516_co_editing from './20261129_213516_co_editing.js';
import * as migration_20261129_220905_add_media_credit from './20261129_220905_add_media_credit.js';
import * as migration_20261130_035600_signups from './20261130_035600_signups.js';
import * as migration_20261130_044459_signup_content_hash from './20261130_044459_signup_content_hash.js';
import * as migration_20261130_074549_signup_fields from './20261130_074549_signup_fields.js';
import * as migration_20261130_080749_signup_routing from './20261130_080749_signup_routing.js';
import * as migration_20261130_084039_show_supporters from './20261130_084039_show_supporters.js';
import * as migration_20261130_090134_signup_places from './20261130_090134_signup_places.js';
import * as migration_20261130_114453_signup_place_refused from './20261130_114453_signup_place_refused.js';
import * as migration_20261130_150723_organisation_time_zone from './20261130_150723_organisation_time_zone.js';
import * as migration_20261130_191546_revisions from './20261130_191546_revisions.js';
import * as migration_20261201_025607_growth from './20261201_025607_growth.js';
import * as migration_20261201_032428_answers from './20261201_032428_answers.js';
import * as migration_20261201_034319_growth_indexes from './20261201_034319_growth_indexes.js';

export const migrations = [
  {
    up: migration_20261123_161534_initial.up,
    down: migration_20261123_161534_initial.down,
    name: '20261123_161534_initial',
  },
  {
    up: migration_20261125_155436_nouns.up,
    down: migration_20261125_155436_nouns.down,
    name: '20261125_155436_nouns',
  },
  {
    up: migration_20261125_155449_no_account_locks.up,
    down: migration_20261125_155449_no_account_locks.down,
    name: '20261125_155449_no_account_locks',
  },
  {
    up: migration_20261125_182545_withdrawals.up,
    down: migration_20261125_182545_withdrawals.down,
    name: '20261125_182545_withdrawals',
  },
  {
    up: migration_20261128_054649_live_dates.up,
    down: migration_20261128_054649_live_dates.down,
    name: '20261128_054649_live_dates',
  },
  {
    up: migration_20261129_211410_security_stamp.up,
    down: migration_20261129_211410_security_stamp.down,
    name: '20261129_211410_security_stamp',
  },
  {
    up: migration_20261129_213516_co_editing.up,
    down: migration_20261129_213516_co_editing.down,
    name: '20261129_213516_co_editing',
  },
  {
    up: migration_20261129_220905_add_media_credit.up,
    down: migration_20261129_220905_add_media_credit.down,
    name: '20261129_220905_add_media_credit',
  },
  {
    up: migration_20261130_035600_signups.up,
    down: migration_20261130_035600_signups.down,
    name: '20261130_035600_signups',
  },
  {
    up: migration_20261130_044459_signup_content_hash.up,
    down: migration_20261130_044459_signup_content_hash.down,
    name: '20261130_044459_signup_content_hash',
  },
  {
    up: migration_20261130_074549_signup_fields.up,
    down: migration_20261130_074549_signup_fields.down,
    name: '20261130_074549_signup_fields',
  },
  {
    up: migration_20261130_080749_signup_routing.up,
    down: migration_20261130_080749_signup_routing.down,
    name: '20261130_080749_signup_routing',
  },
  {
    up: migration_20261130_084039_show_supporters.up,
    down: migration_20261130_084039_show_supporters.down,
    name: '20261130_084039_show_supporters',
  },
  {
    up: migration_20261130_090134_signup_places.up,
    down: migration_20261130_090134_signup_places.down,
    name: '20261130_090134_signup_places',
  },
  {
    up: migration_20261130_114453_signup_place_refused.up,
    down: migration_20261130_114453_signup_place_refused.down,
    name: '20261130_114453_signup_place_refused',
  },
  {
    up: migration_20261130_150723_organisation_time_zone.up,
    down: migration_20261130_150723_organisation_time_zone.down,
    name: '20261130_150723_organisation_time_zone',
  },
  {
    up: migration_20261130_191546_revisions.up,
    down: migration_20261130_191546_revisions.down,
    name: '20261130_191546_revisions',
  },
  {
    up: migration_20261201_025607_growth.up,
    down: migration_20261201_025607_growth.down,
    name: '20261201_025607_growth',
  },
  {
    up: migration_20261201_032428_answers.up,
    down: migration_20261201_032428_answers.down,
    name: '20261201_032428_answers',
  },
  {
    up: migration_20261201_034319_growth_indexes.up,
    down: migration_20261201_034319_growth_indexes.down,
    name: '20261201_034319_growth_indexes'
  },
];
