// The functions that follow a cycle, served.
import type { TrackingApi } from '../../contract/tracking-api';
import { extendInput, refreshAssignmentsInput } from '../../contract/tracking-schemas';
import { hr, type Served, serve } from '../serve';
import { applyAssignments, previewAssignments as preview } from './change-assignments';
import { extend as extendOne } from './extend';
import { resendMyLink as resend } from './resend-link';
import { responseTabs } from './take-in-answers';
import { trackingOf } from './tracking';

const tabs = responseTabs;

export const trackingApi: Served<TrackingApi> = {
  getTracking: () =>
    serve({ name: 'getTracking', allow: hr, tabs }, undefined, undefined, (context) => trackingOf(context)),

  extend: (input) => serve({ name: 'extend', allow: hr, writes: true, tabs }, extendInput, input, extendOne),

  previewAssignments: () =>
    serve({ name: 'previewAssignments', allow: hr, tabs }, undefined, undefined, (context) =>
      preview(context),
    ),

  refreshAssignments: (input) =>
    serve(
      { name: 'refreshAssignments', allow: hr, writes: true, tabs },
      refreshAssignmentsInput,
      input,
      (context, { token }) => applyAssignments(context, token),
    ),

  resendMyLink: () =>
    serve(
      { name: 'resendMyLink', allow: ['hr', 'supervisor', 'employee'], writes: true, tabs },
      undefined,
      undefined,
      (context) => resend(context),
    ),
};
