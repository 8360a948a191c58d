export {
  fromGlobalId,
  NODE_TYPES,
  type NodeType,
  toGlobalId,
  toKey,
  toOptionalKey,
} from '../../model/global-id.js';
