// What an office takes from a run that is over: the results for print, and the archive of the period.
import type { MadeArchive } from '../../contract/archive';
import type { PrintPack } from '../../contract/print-pack';
import type { LocalHost } from '../host/local-host';
import { scriptCalls } from './script-calls';

interface Papers {
  readonly pack: PrintPack;
  readonly archive: MadeArchive;
}

/**
 * Closes the period, publishes what is rated, and takes the papers.
 * @throws Error when the script refuses a step
 */
export function takePapers(host: LocalHost): Papers {
  const { call } = scriptCalls(host);
  call('closeCycle');
  call('publishResults', {});
  const [cycle] = call('getArchives').cycles;
  return { pack: call('getPrintPack', {}), archive: call('makeArchive', { cycle: cycle?.id ?? '' }) };
}
