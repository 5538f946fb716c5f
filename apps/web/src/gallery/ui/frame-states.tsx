import {
  Badge,
  BarSeparator,
  BottomBar,
  BottomBarButton,
  Breadcrumbs,
  Button,
  CrumbButton,
  DecisionBar,
  Glyph,
  IconButton,
  Logo,
  LogoMark,
  PageHeader,
  SearchButton,
  SectionHeader,
  SideNav,
  SideNavHeading,
  SideNavLink,
  SkipLink,
  TabLink,
  TabLinks,
  TopBar,
  ViewBar,
  VisuallyHidden,
} from '@kader/ui';
import { House, List, MessageSquare, Target, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { longText, longWord } from '../long-text.ts';
import type { UiStates } from './ui-state.ts';

/** What is fixed to the window is fixed to this box instead. */
function Window({ children }: { readonly children: ReactNode }) {
  return <div className="relative h-40 overflow-hidden border [transform:translateZ(0)]">{children}</div>;
}

/** What stands around a page. */
export const frameStates: UiStates = {
  Logo: {
    plain: <Logo name="Kader" />,
    'the mark alone': <LogoMark />,
    'of an agency': <Glyph name="Noorderlicht" />,
    'of an agency without a name': <Glyph name="" />,
  },
  SectionHeader: {
    plain: <SectionHeader level="h3" title="Goals" end="4" />,
    'long text': <SectionHeader level="h3" title={longText} end="4" />,
  },
  TopBar: {
    'with breadcrumbs and actions': (
      <TopBar
        start={
          <Breadcrumbs
            label="Breadcrumbs"
            start={<Glyph name="Noorderlicht" />}
            items={[
              { label: 'Noorderlicht', render: <Link href="#main" /> },
              { label: 'Korenaar', render: <Link href="#main" /> },
            ]}
            current={<CrumbButton>Spring at the bakery</CrumbButton>}
            end={
              <Badge tone="info" shape="hollow">
                Draft
              </Badge>
            }
          />
        }
        end={
          <>
            <IconButton name="Notes" icon={<MessageSquare aria-hidden="true" />} />
            <BarSeparator />
            <Button look="primary">Share</Button>
          </>
        }
      />
    ),
    'long text': (
      <TopBar start={<Breadcrumbs label="Breadcrumbs, long" items={[]} current={<b>{longText}</b>} />} />
    ),
  },
  ViewBar: {
    plain: (
      <ViewBar
        start={
          <TabLinks label="Views">
            <TabLink href="#main" current>
              Document
            </TabLink>
            <TabLink href="#main">Activities</TabLink>
          </TabLinks>
        }
        end="Seen by two people"
      />
    ),
  },
  SideNav: {
    plain: (
      <div className="max-w-60 border">
        <SideNav
          label="An agency"
          top={<SearchButton>Search</SearchButton>}
          bottom={<span className="px-2 text-ink-faint">Ada Ek</span>}
        >
          <SideNavLink href="#main" current icon={<House aria-hidden="true" />}>
            Clients
          </SideNavLink>
          <SideNavLink href="#main" icon={<Target aria-hidden="true" />} count={2} countLabel="2 wait on you">
            Plans
          </SideNavLink>
          <SideNavHeading>Clients</SideNavHeading>
          <SideNavLink href="#main">{longWord}</SideNavLink>
        </SideNav>
      </div>
    ),
  },
  BottomBar: {
    'below 860 px': (
      <Window>
        <BottomBar label="Tools">
          <BottomBarButton icon={<List aria-hidden="true" />} current>
            Outline
          </BottomBarButton>
          <BottomBarButton icon={<TriangleAlert aria-hidden="true" />} tone="warn">
            3 findings
          </BottomBarButton>
          <BottomBarButton icon={<MessageSquare aria-hidden="true" />} disabled>
            Notes
          </BottomBarButton>
        </BottomBar>
      </Window>
    ),
  },
  DecisionBar: {
    asks: (
      <Window>
        <DecisionBar
          title="Your decision on version 3"
          detail="By 12 March"
          actions={
            <>
              <Button size="l">Ask for changes</Button>
              <Button size="l" look="primary">
                Approve
              </Button>
            </>
          }
        />
      </Window>
    ),
    'long text': (
      <Window>
        <DecisionBar title={longText} actions={null} />
      </Window>
    ),
  },
  SkipLink: { 'seen with focus': <SkipLink target="main">To the content</SkipLink> },
  VisuallyHidden: {
    'heard only': (
      <p>
        Heard only: <VisuallyHidden>nobody sees this</VisuallyHidden>
      </p>
    ),
  },
  // Last: what comes after its h1 begins with an h2.
  PageHeader: {
    plain: <PageHeader title="Clients" />,
    'with all parts': (
      <PageHeader
        eyebrow="Korenaar"
        title="Spring at the bakery"
        summary="Three goals, two of them without an owner."
        actions={<Button look="primary">Share</Button>}
      />
    ),
    'long text': <PageHeader title={longText} summary={longText} />,
  },
};
