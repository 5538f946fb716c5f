export { SkipLink, type SkipLinkProps, VisuallyHidden } from './accessibility.tsx';
export {
  BarSeparator,
  BottomBar,
  BottomBarButton,
  type BottomBarButtonProps,
  DecisionBar,
  type DecisionBarProps,
  TopBar,
  ViewBar,
} from './bars.tsx';
export { Breadcrumbs, type BreadcrumbsProps, CrumbButton } from './breadcrumbs.tsx';
export { Glyph, Logo, LogoMark } from './logo.tsx';
export { PageFrame, type PageFrameProps } from './page-frame.tsx';
export { PageHeader, type PageHeaderProps, SectionHeader, type SectionHeaderProps } from './page-header.tsx';
export {
  SearchButton,
  type SearchButtonProps,
  SideNav,
  SideNavHeading,
  SideNavLink,
  type SideNavLinkProps,
  type SideNavProps,
  sideNavLine,
} from './side-nav.tsx';
