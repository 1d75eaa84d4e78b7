import { valuesAt } from '../breaches';
import { countsAsSet } from '../counting';
import { type Condition, changedAt } from './condition';

/** The first path is the kubeconfig, which brings a client of its own; the others are the settings of a client. */
export const clientBesideKubeconfig: Condition = ({ paths: [file, ...client] }, place) => {
  const isGiven = valuesAt(place, file!).some((found) => countsAsSet(found) === true);
  return isGiven ? changedAt(client, place).slice(0, 1) : [];
};

/** The first path is the API server, which settings of a client, the other paths, are for. */
export const clientWithoutServer: Condition = ({ paths: [server, ...client] }, place) => {
  const isMissing = valuesAt(place, server!).every((found) => countsAsSet(found) === false);
  return isMissing ? changedAt(client, place).slice(0, 1) : [];
};
