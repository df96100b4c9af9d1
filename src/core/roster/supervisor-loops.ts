// Finds people who, by way of their supervisors, supervise themselves.
import type { SupervisorLink } from './employee';

/**
 * Every loop among the links, each once, its members in the order of who is supervised by whom. Everyone has
 * at most one link, so loops never share a member; people who merely lead into a loop are not of it.
 */
export function supervisorLoops(links: ReadonlyMap<string, SupervisorLink>): readonly (readonly string[])[] {
  const loops: string[][] = [];
  const seen = new Set<string>();
  for (const start of links.keys()) {
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      path.push(at);
      const link = links.get(at);
      at = link?.kind === 'nip' ? link.nip : undefined;
    }
    const entry = at === undefined ? -1 : path.indexOf(at);
    if (entry >= 0) loops.push(path.slice(entry));
  }
  return loops;
}
