// The mail ledgers at the moment of an action.

import { momentOf, serialOf } from '../../core/moment';
import type { Context } from '../entry';
import { openPost, type Post } from '../google/mail';

/** The ledgers at the moment of the context. */
export const postOf = ({ now }: Context): Post => openPost(now, momentOf((serialOf(now) ?? 0) - 1 / 24));
