export { type PropNames, type PropRole, wrongProps } from './prop-names';
export { checkedProps, wrongPropsOf } from './report-props';
