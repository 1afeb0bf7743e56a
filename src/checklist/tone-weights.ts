/** Made by `npm run learn`: what signs weigh, in tenths. */
export const BIAS = -2.4;
export const WEIGHTS = `-12 begins 200
9 begins 201
4 begins 201 created
6 begins 201 |
9 begins 204
4 begins 3
-4 begins 4
4 begins 400
6 begins 400 |
5 begins 401
5 begins 401 unauthorized
12 begins 403
7 begins 403 forbidden
8 begins 404
5 begins 404 not
6 begins 409
3 begins 422
7 begins 422 unprocessable
-4 begins 5
5 begins abstract
9 begins access
5 begins add
-6 begins add comments
5 begins add indexes
-7 begins add logging
3 begins add proper
5 begins add tests
4 begins add type
-3 begins agents
-3 begins aim
-3 begins aim for
4 begins alembic
7 begins alembic for
-5 begins alembic migrations
5 begins all
15 begins all endpoints
6 begins all function
6 begins all public
3 begins all queries
6 begins all route
8 begins all routes
-4 begins always consider
-3 begins always follow
4 begins always pass
-7 begins always provide
7 begins always specify
4 begins always verify
-8 begins analyze
5 begins annotate
5 begins annotate all
6 begins api contract
9 begins api documentation
9 begins api endpoint
4 begins api endpoints
5 begins api keys
-13 begins api routes
7 begins api versioning
10 begins apirouter
-8 begins apis
5 begins app api
-5 begins app db
-6 begins app main
7 begins app models
5 begins app services
6 begins application
11 begins apply
-8 begins apply the
8 begins appropriate
-4 begins appropriate use
-11 begins architecture
12 begins are
14 begins args
-4 begins assess
-6 begins assume
3 begins async
5 begins async def
5 begins async everywhere
-5 begins async first
4 begins async i o
-8 begins async patterns
-3 begins async programming
4 begins atomic
-3 begins audit
4 begins auth
3 begins authentication and
5 begins authorization checks
-9 begins automatic
6 begins avoid blocking
-8 begins avoid n+1
-11 begins avoid unnecessary
5 begins avoid wildcard
5 begins bad
-4 begins balance
6 begins bare
4 begins bare except
6 begins base
6 begins batch
-8 begins be
-7 begins best
6 begins blocking
3 begins blocking calls
10 begins blocking i o
5 begins both
4 begins break
4 begins break down
-3 begins breaking
6 begins broad
4 begins business
-7 begins cache
-5 begins caching
-4 begins catch specific
7 begins catching
3 begins centralize
8 begins chain
9 begins chain exceptions
-3 begins change
-5 begins choose
-8 begins circular
11 begins classes
9 begins classes pascalcase
-3 begins claude
3 begins clean
-6 begins code follows
-5 begins code is
8 begins code quality
7 begins command
4 begins command injection
10 begins commented
-5 begins comments
-6 begins comments explain
4 begins commit
4 begins commits
8 begins common
5 begins complete
-5 begins complex
3 begins comprehensive
7 begins comprehensive docstrings
-10 begins concurrency
6 begins config
-5 begins connection
-5 begins connection pool
-5 begins connection pooling
-4 begins consider
-3 begins consistency
10 begins consistent error
-11 begins constants
-6 begins constants upper_snake_case
-6 begins content
9 begins context managers
8 begins controllers
-4 begins coordinate
-15 begins core
14 begins cors
9 begins cors configured
5 begins cors is
-9 begins coverage
7 begins create
4 begins create a
3 begins create custom
-5 begins create database
10 begins create pydantic
4 begins create request
6 begins create reusable
5 begins create separate
6 begins create test
-4 begins cryptographic
-8 begins csrf
-4 begins cursor
4 begins custom
12 begins custom exceptions
5 begins cyclomatic
7 begins cyclomatic complexity
6 begins data integrity
4 begins database migrations
10 begins database queries
7 begins database sessions
-8 begins dataclasses
5 begins dead
6 begins dead code
4 begins debug
7 begins debug mode
7 begins declare
4 begins deep
5 begins deep nesting
-4 begins default
12 begins define
7 begins define pydantic
6 begins define request
-8 begins delete
-7 begins dependencies
4 begins dependencies are
-4 begins depends
-4 begins deploy
4 begins design and
-3 begins design database
9 begins detailed
6 begins detect
-3 begins development
10 begins dict
-9 begins django
-6 begins docs
9 begins docstring
8 begins docstrings
4 begins docstrings on
4 begins document
8 begins document all
12 begins document apis
-6 begins document complex
6 begins document endpoints
5 begins documentation
4 begins documents
3 begins does
-7 begins don't add
7 begins don't expose
-3 begins double
-6 begins dry
-7 begins duplicate
-10 begins duplicated
9 begins each
7 begins eager
-4 begins edge
-4 begins edge cases
-5 begins efficient
4 begins email
6 begins empty
7 begins end
7 begins end to
-5 begins endpoint
-4 begins endpoints
5 begins enforce
-4 begins ensure
-13 begins ensure all
4 begins enum
-8 begins env
6 begins environment configuration
5 begins error
3 begins error handling
-6 begins error messages
5 begins error responses
3 begins errors
-4 begins evaluate
-3 begins event
5 begins every
3 begins every function
-4 begins every public
-10 begins example
-3 begins examples
9 begins except
-3 begins exception
6 begins exception handlers
16 begins exception handling
-5 begins existing
-3 begins explain
11 begins explicit
8 begins export
5 begins extract
-9 begins f
-9 begins f strings
9 begins fail
4 begins fail fast
-10 begins fastapi
-4 begins feature
-7 begins fetch
8 begins file i o
3 begins files
-4 begins files snake_case
3 begins filter
-5 begins first
8 begins fix
7 begins flag any
-6 begins flask
-6 begins focus
-5 begins focus on
3 begins follow
-6 begins follow existing
10 begins follow pep
13 begins follow rest
9 begins follow restful
-8 begins follow the
-3 begins for
-7 begins for api
7 begins for async
6 begins forbidden
6 begins foreign
-7 begins format
-3 begins framework
-7 begins from
-5 begins from __future__
6 begins from module
-13 begins frontend
12 begins full type
3 begins fully
4 begins function
8 begins function length
9 begins functional
10 begins functions
9 begins functions 50
9 begins functions are
11 begins functions methods
8 begins functions snake_case
-6 begins functions that
-3 begins gather
-5 begins generic
-5 begins global
4 begins good
9 begins google style
-6 begins graceful
-3 begins graphql
11 begins group imports
-8 begins group related
-4 begins handle
5 begins handle authentication
5 begins handle database
4 begins handle errors
6 begins handle exceptions
-7 begins handle missing
12 begins handlers
5 begins hard
7 begins hardcoded
5 begins hardcoded secrets
4 begins hash
4 begins hash passwords
-11 begins health
-3 begins health check
10 begins high
-7 begins http status
-15 begins https
3 begins httpx
-6 begins idempotency
-6 begins if
-3 begins if you
7 begins implement business
-4 begins implement caching
-4 begins implement comprehensive
-4 begins implement consistent
4 begins implement custom
11 begins implement database
5 begins implement fastapi
6 begins implement jwt
12 begins implement pagination
-11 begins implement pydantic
9 begins implement rate
-4 begins implement security
4 begins implement service
11 begins implement structured
-6 begins implement the
-9 begins implementation
-7 begins implementing
3 begins implements
8 begins important
12 begins imports
-5 begins in
-8 begins include context
3 begins include docstrings
-6 begins include error
-5 begins include type
14 begins incorrect
5 begins index
6 begins indexes
4 begins inherit
6 begins inject
7 begins injection
11 begins injection vulnerabilities
-4 begins inline
10 begins input validated
11 begins insecure
-5 begins insufficient
5 begins integrate
6 begins integrate with
5 begins integration
7 begins integration tests
-6 begins invalid
-3 begins is this
6 begins isort
5 begins jwt
-13 begins jwt authentication
-3 begins jwt tokens
5 begins keep
-4 begins keep backend
7 begins keep business
-5 begins keep changes
8 begins keep files
13 begins keep functions
-3 begins keep it
-8 begins keep line
3 begins keep route
7 begins keep routers
-3 begins keep routes
-4 begins key
8 begins large
-7 begins lazy
10 begins let
3 begins leverage pydantic
-4 begins leverage python
7 begins lifespan
-5 begins limit
4 begins line
9 begins line length
-5 begins lint
-7 begins linting
4 begins list endpoints
-7 begins llm
-5 begins local
6 begins log detailed
10 begins log errors
-8 begins log with
-8 begins logging is
-4 begins logging use
7 begins logs
-4 begins long
3 begins look
3 begins look for
-6 begins magic
-6 begins magic numbers
-5 begins main
-5 begins main py
-10 begins maintain
-4 begins manage
-4 begins mandatory
-7 begins map
-3 begins mark
12 begins maximum
-5 begins mcp
6 begins meaningful
-4 begins measure
3 begins medium
-6 begins memory
8 begins middleware
-9 begins migration
-5 begins migrations
-8 begins migrations are
-6 begins minimal
7 begins minimize
7 begins minimize blocking
6 begins missing
4 begins missing docstrings
-11 begins missing error
12 begins missing indexes
7 begins missing pagination
10 begins missing return
5 begins missing type
-11 begins mix
5 begins mixing
5 begins mixing sync
-6 begins mock
-4 begins mock external
7 begins models
5 begins modern
-7 begins modern python
-6 begins modify
8 begins module
9 begins module level
-4 begins monitor
5 begins move
5 begins multi
-6 begins multiple
4 begins mutable default
13 begins mypy strict
4 begins naming
-9 begins naming conventions
-12 begins nested
14 begins nesting
8 begins nesting depth
-3 begins network
-6 begins never add
6 begins never call
7 begins never commit
4 begins never hardcode
-4 begins never import
5 begins never leave
4 begins never log
-6 begins never put
4 begins never return
4 begins never silently
4 begins never store
3 begins never swallow
-4 begins never trust
-4 begins never write
5 begins new
4 begins no any
6 begins no commented
6 begins no dead
9 begins no eval
11 begins no hardcoded
7 begins no mutable
4 begins no n+1
8 begins no print
-8 begins no unnecessary
7 begins no wildcard
-9 begins non
-5 begins not
6 begins not found
-6 begins note
-6 begins oauth2
-3 begins off
-3 begins off by
-7 begins on
3 begins one
-5 begins only add
-8 begins openai
6 begins openapi
7 begins openapi documentation
5 begins operational
-6 begins optimize
4 begins optimize database
8 begins optimize for
9 begins order
7 begins organize by
10 begins organize imports
3 begins os
-4 begins owasp
8 begins pagination
7 begins parameterized
4 begins parameterized queries
-5 begins parse
9 begins pascalcase
7 begins pascalcase for
-3 begins pass
13 begins passwords
-10 begins path traversal
-4 begins pathlib
-5 begins paths
12 begins pattern
-11 begins patterns
7 begins pep
8 begins pep 8
7 begins performance optimization
-5 begins permissions
4 begins pii
-6 begins pip
5 begins place
8 begins positive
-6 begins post
-8 begins postgresql
-5 begins prefer
6 begins prefer explicit
-6 begins prefer f
-3 begins prefer list
-4 begins prefer the
3 begins preserve
6 begins prevent
5 begins prioritize
4 begins private
-11 begins problem
-5 begins production
-10 begins profile
-7 begins profile slow
-6 begins project
3 begins prometheus
-5 begins prompt
7 begins proper
7 begins proper http
4 begins proper use
5 begins public
8 begins public functions
-8 begins pure
5 begins pydantic
-4 begins pydantic basemodel
8 begins pydantic for
12 begins pydantic models
-7 begins pydantic schemas
4 begins pydantic settings
5 begins pytest
-4 begins python version
-3 begins pythonic
-3 begins quality
5 begins queries
-4 begins query
-4 begins race
-3 begins race conditions
6 begins raise
5 begins raise custom
5 begins raise domain
8 begins rate
-6 begins rate limit
10 begins rate limiting
6 begins raw
4 begins raw sql
-4 begins react
3 begins read the
11 begins readability
5 begins recommend
-10 begins record
-11 begins redis
6 begins refactor
-5 begins refactoring
-9 begins reference
-5 begins registry
11 begins remove
4 begins remove unused
-4 begins repeated
4 begins request body
4 begins requests
8 begins resource
3 begins resource leaks
11 begins resources
4 begins response models
4 begins return
7 begins return 403
4 begins return meaningful
-6 begins return proper
-8 begins return type
10 begins returning
8 begins returns
5 begins reuse
-6 begins review
-3 begins robust
6 begins role
3 begins rollback
-7 begins route
-5 begins router
7 begins routers
9 begins routes
-4 begins ruff
4 begins ruff check
4 begins ruff for
7 begins rule
-3 begins rust
-7 begins sanitize
4 begins scan
5 begins scan for
5 begins schema changes
5 begins schemas
-6 begins schemas pydantic
-8 begins scope
8 begins secret
6 begins secret management
-7 begins secret_key
11 begins secrets
5 begins secrets in
10 begins secure
-7 begins security best
-8 begins security headers
5 begins security never
5 begins security vulnerabilities
-10 begins see
5 begins select
4 begins select *
6 begins self
-7 begins semantic
8 begins separate
5 begins separate request
7 begins separation
7 begins separation of
5 begins server
8 begins service layer
10 begins services
9 begins services business
5 begins session management
7 begins sessions
-3 begins set
3 begins set appropriate
-6 begins setup
-5 begins simple
-11 begins single
-3 begins single responsibility
9 begins skip type
9 begins snake_case
7 begins snake_case for
7 begins solution
5 begins specific
3 begins split
7 begins sql
-8 begins sqlite
-6 begins sqlmodel
-5 begins stable
4 begins standard
-5 begins startup
7 begins status
15 begins status codes
-8 begins storage
3 begins store
-3 begins streaming
6 begins string
14 begins strong
9 begins structlog
-3 begins structure
-8 begins style
-8 begins success
-8 begins suggest
-4 begins suggested
-3 begins supabase
8 begins support
11 begins sync
7 begins synchronous
-4 begins table
-4 begins tags
8 begins target
3 begins target python
-8 begins task
-3 begins template
-6 begins test
11 begins test all
-5 begins test error
-3 begins test migrations
-7 begins test the
-6 begins test with
6 begins testability
-7 begins testing
-7 begins tests
-4 begins tests are
3 begins tests pytest
-7 begins the backend
8 begins thin
-6 begins third
-8 begins third party
-8 begins this
-4 begins timeout
-3 begins timestamps
-8 begins token
11 begins tokens
9 begins tool
-5 begins tools
-5 begins trace
9 begins transaction
8 begins transactions
-9 begins treat
-3 begins trust
6 begins type
12 begins type all
12 begins type annotations
-12 begins type check
8 begins type ignore
-16 begins typescript
-8 begins typescript strict
3 begins unbounded
9 begins unbounded queries
-5 begins understand
7 begins unhandled
-3 begins unit tests
4 begins unnecessary
-8 begins untyped
-8 begins untyped untyped
7 begins unused
12 begins unused imports
-6 begins update
-3 begins update or
-3 begins use a
-9 begins use absolute
9 begins use annotated
-5 begins use apirouter
9 begins use async
-7 begins use background
3 begins use context
-4 begins use dataclass
-10 begins use def
8 begins use depends
-5 begins use descriptive
9 begins use docstrings
3 begins use early
3 begins use environment
7 begins use field
4 begins use google
-4 begins use guard
7 begins use httpexception
-4 begins use httpx
7 begins use logger
-6 begins use middleware
6 begins use model_config
6 begins use model_dump
4 begins use model_validator
13 begins use modern
4 begins use parameterized
-10 begins use path
-8 begins use pathlib
8 begins use plural
4 begins use pydantic
-8 begins use pytest
7 begins use python
8 begins use response_model
-7 begins use ruff
-3 begins use security
7 begins use select
4 begins use selectinload
4 begins use specific
5 begins use sqlalchemy
6 begins use status
7 begins use structlog
13 begins use structured
9 begins use transactions
-4 begins use try
8 begins use type
-12 begins use typing
5 begins use uuid
6 begins use x
9 begins user isolation
12 begins using
12 begins uuid
-3 begins uvicorn
-3 begins validate input
5 begins validation
5 begins variables
-6 begins vector
4 begins verify all
7 begins version
6 begins version apis
11 begins versioning
9 begins warn
7 begins watch
6 begins watch for
3 begins weak
3 begins weak crypto
5 begins web
-6 begins websocket
-3 begins what
-7 begins when adding
-6 begins whether
-6 begins why
4 begins with -ed
-4 begins wrap
7 begins write
6 begins write clean
-6 begins write concise
5 begins write docstrings
-8 begins write self
8 begins write tests
5 begins write the
-7 begins write unit
8 begins writes
-7 begins writing
-12 begins xss
5 begins zero
5 below 10
10 below 11
-4 below 4
8 below 9
5 below a01
8 below a03
4 below a05
-5 below access
-10 below action
10 below add
-15 below adr
-5 below advanc
-6 below agent
-8 below ai
-6 below alembic
3 below all
6 below also
11 below an
-12 below analyz
3 below api
-8 below apply
6 below approach
-9 below appropriat
-10 below architect
5 below architectural
-10 below are
-12 below area
4 below arrow
8 below async
-13 below auth
-4 below automat
9 below avoid
8 below await
9 below b
-8 below background
-3 below bas
-5 below behavior
4 below best
8 below blocker
9 below both
11 below boundary
3 below branch
-6 below but
-7 below cach
4 below can
-13 below capability
-4 below cas
9 below checklist
-5 below ci
5 below claim
-3 below clarificat
6 below clarity
-13 below class
7 below cleanup
-4 below clear
5 below cod
-10 below comment
5 below commit
-11 below communicat
-8 below competency
4 below complet
6 below complexity
7 below complianc
-10 below concept
4 below concern
7 below concurrency
-7 below conduct
4 below connection
-5 below consider
4 below considerat
4 below consistency
4 below consistent
9 below constraint
-9 below contain
-6 below content
-6 below context
9 below control
7 below convention
-4 below coordinat
-6 below creat
5 below criteria
-6 below critical
-4 below current
6 below databas
7 below decision
-3 below deep
6 below default
-8 below defens
3 below defin
-7 below deliver
3 below design
-8 below detail
4 below detection
4 below development
6 below disciplin
-5 below dispatch
-20 below django
5 below docstr
-4 below document
-5 below don
-3 below dry
-7 below efficiency
6 below endpoint
6 below enforc
5 below env
4 below error
-4 below evaluat
-13 below event
-4 below every
8 below everywher
13 below exactly 2 security
7 below exactly anti pattern
8 below exactly anti pattern to avoid
-6 below exactly api
7 below exactly api design
4 below exactly api development
-8 below exactly api documentat
-10 below exactly api endpoint
8 below exactly api security
7 below exactly approach
-4 below exactly architectur
-6 below exactly architectur design
11 below exactly architectur pattern
4 below exactly ask first
8 below exactly async
8 below exactly authenticat
6 below exactly authorizat
7 below exactly backend
-8 below exactly background task
4 below exactly behavioral trait
5 below exactly cod quality assessment
5 below exactly cod quality standard
17 below exactly cod review checklist
4 below exactly cod standard
-4 below exactly cod styl
-3 below exactly cod styl and format
-4 below exactly command
4 below exactly comment
-3 below exactly communicat styl
-9 below exactly constraint
4 below exactly critical
-11 below exactly critical security
6 below exactly databas
4 below exactly databas integrat
-3 below exactly dependency
-3 below exactly dependency injection
-12 below exactly deployment
7 below exactly do
7 below exactly do not
3 below exactly don't
18 below exactly environment variabl
15 below exactly error
13 below exactly error handl pattern
-8 below exactly fastapi pattern
6 below exactly fastapi specific guidelin
7 below exactly fil organizat
11 below exactly format
-4 below exactly hard rul
-5 below exactly high cod quality
-4 below exactly implementat
7 below exactly import
13 below exactly import organizat
-7 below exactly important guidelin
-4 below exactly input validat
15 below exactly key convention
6 below exactly key pattern
7 below exactly layer
-4 below exactly log
8 below exactly nam
-5 below exactly nam convention
-7 below exactly never
3 below exactly never do
4 below exactly non negotiabl
5 below exactly observability
9 below exactly pattern
4 below exactly performanc
-5 below exactly performanc considerat
-4 below exactly process
-18 below exactly project context
-5 below exactly project overview
15 below exactly project structur
-9 below exactly provid
-5 below exactly purpos
17 below exactly pydantic model
4 below exactly pydantic schema
9 below exactly python
-13 below exactly python convention
9 below exactly python instruction
7 below exactly python standard
-4 below exactly quality checklist
16 below exactly quality standard
9 below exactly referenc
6 below exactly remember
6 below exactly respons approach
-10 below exactly review checklist
-10 below exactly review process
-4 below exactly review workflow
4 below exactly rul
4 below exactly security
4 below exactly security considerat
6 below exactly security review
6 below exactly severity critical
7 below exactly standard
6 below exactly status cod
3 below exactly styl
15 below exactly success criteria
-7 below exactly tech stack
-5 below exactly test
3 below exactly test requirement
3 below exactly test strategy
-7 below exactly tool
6 below exactly typ annotat
9 below exactly typ hint
4 below exactly validat
4 below exactly workflow
3 below exactly your cor responsibility
-15 below exampl
8 below exception
-4 below execution
-8 below exist
-5 below experienc
-11 below expertiz
-6 below explicit
-10 below external
-10 below extract
-9 below factory
-13 below fail
5 below failur
6 below fastapi
-11 below feedback
-13 below field
-6 below find
-7 below first
-3 below fixtur
-12 below flask
-8 below focus
4 below folder
14 below forbidden
5 below framework
-16 below frontend
5 below function
-8 below gateway
4 below generat
-12 below generic
-4 below git
-4 below github
-5 below googl
5 below handl
-9 below handler
9 below hard
-9 below hav
-6 below header
14 below hierarchy
-7 below high
-8 below history
-5 below hygien
-8 below id
3 below identify
8 below immediat
-4 below implement
4 below implementat
7 below import
-4 below important
3 below in
5 below indicat
-6 below infrastructur
9 below injection
5 below instead
4 below instruction
16 below integrity
-6 below interfac
-5 below into
7 below invariant
-4 below invok
-7 below item
-5 below js
-13 below json
-6 below knowledg
-6 below languag
-3 below layout
-12 below learn
-6 below level
-12 below library
9 below limit
3 below lin
7 below lint
-8 below list
-17 below llm
-6 below load
-13 below locat
3 below log
6 below look
-9 below loop
9 below low
5 below main
7 below major
8 below mak
6 below manager
-12 below mandatory
-4 below map
-8 below mastery
-8 below medium
13 below method
-8 below migrat
6 below minimal
7 below misconfigurat
-12 below ml
4 below mod
4 below modern
-5 below modul
-8 below monitor
9 below mor
-7 below most
3 below multi
-6 below multipl
6 below negotiabl
8 below never
15 below new
-6 below next
10 below no
6 below number
3 below of
-5 below on
-8 below one
4 below only
17 below openapi
4 below optimizat
-8 below option
-6 below or
8 below orchestrat
-12 below order
-4 below organiz
-3 below orm
5 below other
-11 below overrid
6 below overview
-9 below own
-11 below packag
-8 below paginat
5 below pep
-4 below per
6 below phas
-4 below pitfall
6 below plac
-10 below plan
-8 below policy
5 below practic
-9 below pre
-7 below present
8 below principl
8 below print
3 below prioritiz
5 below priority
-3 below privacy
-3 below problem
-6 below process
-4 below production
-6 below program
-8 below prompt
5 below protection
-4 below protocol
-6 below provid
3 below provider
12 below public
-5 below purpos
-4 below push
-10 below py
15 below pydantic
3 below pyproject
-8 below query
-3 below question
6 below quick
-11 below rag
-7 below rat
-9 below react
-4 below read
7 below readability
14 below ready
-5 below recommendat
7 below refactor
5 below remember
-8 below repo
-5 below report
5 below repository
-4 below request
4 below requir
4 below requirement
11 below respons
6 below responsibility
23 below rest
3 below restful
8 below result
-9 below return
-11 below reviewer
-8 below rol
3 below rul
-8 below run
4 below s
10 below scalability
9 below scan
-15 below scop
-11 below script
-6 below search
-4 below section
5 below secur
7 below security
7 below see
9 below separat
-9 below server
-5 below set
5 below severity
-5 below shap
4 below shar
9 below ship
10 below sid
-4 below signatur
6 below silent
8 below singl
7 below siz
-4 below small
-7 below solution
-12 below specializ
4 below specific
6 below sqlalchemy
-3 below src
-14 below stack
-10 below start
-5 below stat
5 below static
20 below status
5 below step
-4 below string
-4 below subagent
9 below success
4 below suit
-11 below support
-10 below surfac
-4 below sync
-8 below system
-12 below tabl
7 below tag
-6 below tech
-9 below test
-9 below testability
-4 below the
-6 below them
-4 below thes
-4 below this
-5 below tim
8 below tip
-4 below to
-5 below token
8 below trait
-6 below treat
-6 below trigger
-7 below truth
5 below typ
-22 below typescript
-3 below understand
-7 below up
-12 below upload
4 below usag
-3 below user
-14 below utility
-3 below uv
14 below variabl
5 below verificat
4 below verify
-5 below version
6 below via
6 below violat
-8 below web
-3 below when
-5 below with
-4 below within
9 below work
-8 below workflow
-4 below writ
-3 below zero
-11 further below 0
-3 further below 1
-4 further below 10
-5 further below 11
9 further below 2
-5 further below 2025
4 further below 3
9 further below 5
-9 further below 8
-4 further below 9
7 further below a
-7 further below activat
5 further below add
13 further below against
7 further below alway
-3 further below and
3 further below anti
-11 further below applicat
-4 further below architectur
-3 further below architectural
-4 further below area
4 further below as
6 further below ask
19 further below assistant
8 further below assuranc
5 further below async
4 further below audit
9 further below auth
11 further below authenticat
6 further below authorizat
5 further below bas
6 further below behavioral
9 further below block
-6 further below bug
-7 further below build
24 further below builder
5 further below by
-8 further below capability
-19 further below cas
8 further below category
-5 further below chang
-8 further below check
-10 further below command
-9 further below comment
9 further below commit
-4 further below complet
-6 further below concept
3 further below configurat
-4 further below constitution
-6 further below context
4 further below convention
4 further below cor
-7 further below creat
9 further below criteria
4 further below critical
-4 further below current
-5 further below cursor
-4 further below decision
-8 further below dependency
-7 further below deployment
4 further below design
3 further below development
-4 further below dimension
-10 further below doc
-8 further below documentat
3 further below domain
-3 further below dur
6 further below engineer
-3 further below environment
-7 further below exampl
-5 further below execution
-4 further below expertiz
18 further below failur
-5 further below featur
-8 further below flow
4 further below for
8 further below framework
-6 further below gat
-6 further below generat
4 further below github
5 further below guid
6 further below handler
9 further below hardcod
3 further below high
6 further below hint
-8 further below identity
14 further below import
3 further below infrastructur
4 further below injection
8 further below intelligenc
-9 further below invariant
-5 further below is
-4 further below layer
11 further below lint
-4 further below load
-3 further below log
9 further below logic
5 further below management
5 further below manager
4 further below mandatory
4 further below methodology
-3 further below migrat
-3 further below miss
-5 further below modul
-8 further below monitor
4 further below must
11 further below nam
10 further below never
-6 further below not
-6 further below of
-11 further below on
-7 further below one
4 further below optimizat
-6 further below optimizer
10 further below owasp
-5 further below packag
5 further below password
-7 further below path
-3 further below pattern
5 further below performanc
-8 further below persistent
-5 further below phas
-8 further below pipelin
-8 further below plan
3 further below planner
-5 further below platform
-7 further below point
8 further below postgresql
6 further below pr
-6 further below pre
-7 further below prevention
5 further below primary
12 further below production
3 further below protocol
6 further below py
-3 further below python
6 further below quality
4 further below query
7 further below rat
13 further below refactor
-9 further below referenc
-11 further below report
-5 further below repository
8 further below request
-11 further below requir
-7 further below requirement
-6 further below respons
12 further below rol
8 further below root
-10 further below run
-8 further below s
-11 further below safety
18 further below secret
6 further below security
5 further below self
-8 further below server
7 further below servic
8 further below set
-9 further below setup
8 further below skill
-4 further below specialist
4 further below specific
-12 further below src
9 further below stack
-11 further below stat
-4 further below strategy
7 further below strict
-3 further below structur
9 further below subagent
7 further below summary
5 further below supabas
-6 further below system
4 further below tech
-4 further below technical
-4 further below technology
-10 further below templat
-9 further below test
-4 further below thes
4 further below this
5 further below to
12 further below top
10 further below typ
-10 further below usag
10 further below user
7 further below verificat
-5 further below verify
-18 further below version
7 further below what
-5 further below will
4 further below with
10 further below work
-5 further below writ
4 further below you
-5 has 28 words or more
-4 has 32 words or more
-9 is fact
8 is marked paragraph
4 is row
5 is sentence
-8 of a page with 0 eighths of answers
-4 of a page with 0 eighths of orders
5 of a page with 3 eighths of answers
7 of a page with 5 eighths of answers
11 of a page with 6 eighths of answers
-3 of a page with 7 eighths of orders
22 of a page with 8 eighths of answers
-7 says 0 1
11 says 0 100
6 says 0 async
13 says 0 styl
9 says 0 with
-9 says 1 0
-7 says 1 2
4 says 1 4
-4 says 1 or
13 says 1 problem
14 says 1 query
13 says 100
7 says 100 char
4 says 100 character
-8 says 100 lin
20 says 1000
-3 says 11
4 says 11 3
3 says 12 with
10 says 120
4 says 120 character
-3 says 14
-4 says 19
-5 says 2
6 says 2 0
4 says 20
-3 says 200 400
8 says 200 for
-6 says 2000
6 says 201 creat
6 says 201 pip
13 says 204
-3 says 24
3 says 257
-6 says 3 0
5 says 3 13
13 says 3 level
-5 says 3 x
8 says 30
8 says 30 lin
8 says 300
7 says 300 lin
3 says 4
5 says 4 2
11 says 4 level
6 says 40
8 says 40 lin
14 says 400
6 says 401
8 says 401 for
-9 says 401 pip
5 says 401 unauthoriz
7 says 403
-4 says 403 forbidden
-8 says 403 pip
8 says 404
-4 says 404 409
3 says 404 for
-8 says 404 not
4 says 404 pip
9 says 409
5 says 422
-7 says 422 pip
5 says 429
9 says 5 0
-4 says 5 3
5 says 5 parameter
-7 says 5 x
5 says 50
11 says 50 lin
5 says 500
8 says 500 lin
11 says 500 pip
-6 says 6
-6 says 695
7 says 7
5 says 8
10 says 8 and
10 says 8 complianc
4 says 8 compliant
-7 says 8 import
8 says 8 styl
4 says 8 with
15 says 800
12 says 800 lin
-6 says 8000
14 says 88
3 says 88 character
-9 says 90
-9 says _
-5 says __future__
-5 says __future__ import
-8 says __init__
-6 says __init__ py
4 says __name__
5 says _servic
7 says a bas
-4 says a clear
5 says a commit
-12 says a custom
-11 says a databas
6 says a dedicat
5 says a default
-10 says a dependency
7 says a descriptiv
5 says a detail
10 says a docstr
-4 says a featur
-4 says a find
-5 says a fix
-7 says a fresh
6 says a function
8 says a handler
8 says a helper
-4 says a json
10 says a layer
-4 says a loop
4 says a method
10 says a migrat
-4 says a model
8 says a modul
-4 says a new
-4 says a one
-5 says a path
5 says a production
-12 says a public
-4 says a pydantic
4 says a python
5 says a repository
6 says a respons
12 says a return
-3 says a review
9 says a router
-5 says a second
-5 says a separat
-11 says a session
6 says a shar
3 says a short
-4 says a singl
4 says a specific
7 says a test
-6 says a user
-5 says a valid
5 says abl
5 says abl to
-7 says about
4 says abov
4 says absolut
-7 says absolut import
9 says absolut necessary
3 says abstract
-10 says abstract bas
-11 says abstraction
-9 says accept
8 says access
-8 says access control
-3 says access data
7 says access in
9 says access only
6 says access their
-10 says access token
-5 says access via
-15 says account
5 says accumulat
8 says accuracy
-3 says accurat
10 says acid
-8 says across
-7 says across all
-5 says across multipl
-5 says across the
-5 says action and
-8 says actionabl
-5 says actionabl error
-5 says activity
7 says actor
-3 says actual
8 says ad hoc
-5 says adapt
4 says add
-4 says add a
4 says add authenticat
-5 says add comment
-5 says add dependency
-3 says add docstr
4 says add error
-5 says add featur
-12 says add log
4 says add or
-3 says add packag
5 says add proper
9 says add rout
7 says add test
3 says add the
10 says add timeout
-4 says add to
7 says add typ
-5 says additional
-7 says address
-5 says adher
-5 says adher to
4 says adherenc
5 says adherenc to
-11 says adr
-3 says advanc featur
-9 says affect
-8 says after
-7 says after creat
7 says after each
-7 says after the
-3 says again
5 says against a
7 says against common
-7 says agent
-13 says aggregat
-7 says ai
4 says ai call
4 says ai operat
12 says aiofil
4 says aiohttp
6 says aiosqlit
7 says alembic
17 says alembic for
-4 says alembic upgrad
-8 says alembic version
-10 says alert
13 says alg
13 says alg non
3 says algorithm
-4 says alia
-6 says alias for
-9 says align
4 says all
-8 says all api
-3 says all business
-5 says all check
-4 says all configurat
8 says all databas
11 says all endpoint
-5 says all exception
-4 says all field
-5 says all fil
12 says all function
9 says all handler
4 says all import
6 says all input
12 says all io
5 says all model
6 says all modul
3 says all new
11 says all parameter
-9 says all path
5 says all protect
5 says all public
9 says all query
8 says all rout
-4 says all schema
6 says all secret
-11 says all servic
-4 says all shar
8 says all tabl
-4 says all task
4 says all test
-5 says all typ
-5 says all user
4 says allocat
-11 says allow for
-5 says allow in
8 says allow origin
8 says allow_credential
8 says allow_credential tru
6 says allow_origin
6 says allow_origin star
-6 says alongsid
-9 says alongsid the
-7 says also
-6 says alternativ
6 says alway
10 says alway add
3 says alway be
-5 says alway check
3 says alway defin
9 says alway filter
-3 says alway follow
-3 says alway handl
8 says alway log
4 says alway pass
-7 says alway provid
9 says alway set
-5 says alway test
8 says alway use
6 says alway verify
-4 says an async
-5 says an empty
8 says an except
4 says an exist
12 says an explicit
-5 says an http
4 says an issu
-5 says analysis
5 says analysis and
-5 says analyz
-5 says and access
3 says and accurat
7 says and add
9 says and ai
4 says and appropriat
4 says and async
10 says and auth
3 says and avoid
-4 says and backend
-5 says and boundary
-10 says and business
-4 says and cach
4 says and check
4 says and ci
-3 says and clarity
8 says and cleanup
-8 says and comment
-3 says and commit
5 says and complet
5 says and complex
-4 says and complexity
11 says and comprehensiv
4 says and conciz
-6 says and configurat
6 says and connection
-6 says and consistency
-12 says and consistent
5 says and constraint
-7 says and convention
11 says and cor
4 says and correct
12 says and correlat
-10 says and custom
-4 says and data
3 says and databas
7 says and delet
-6 says and dependency
-5 says and description
8 says and detail
7 says and doc
8 says and docstr
-10 says and document
4 says and documentat
-4 says and downgrad
7 says and easy
-7 says and edg
11 says and endpoint
10 says and env
17 says and exampl
-5 says and exception
5 says and external
9 says and failur
-3 says and fastapi
5 says and filter
13 says and focus
10 says and follow
-5 says and foreign
-8 says and format
-4 says and frontend
-5 says and handl
4 says and how
7 says and httpx
5 says and ide
-4 says and identify
-6 says and idiomatic
-5 says and implement
-6 says and import
-7 says and improv
-4 says and in
4 says and includ
6 says and inlin
12 says and input
-4 says and integrat
-5 says and is
4 says and isolat
3 says and it
-8 says and iterat
6 says and limit
4 says and maintain
-9 says and maintainability
-8 says and maintainabl
8 says and messag
12 says and method
-9 says and middlewar
-9 says and modern
-8 says and monitor
4 says and multi
3 says and must
4 says and mypy
-6 says and never
8 says and no
6 says and non
-3 says and not
8 says and observability
5 says and openapi
5 says and optional
6 says and organizat
-3 says and other
-9 says and packag
8 says and paginat
4 says and project
11 says and proper
7 says and protect
5 says and provid
-11 says and pydantic
10 says and python
-10 says and query
-7 says and remov
6 says and report
-6 says and repository
-10 says and request
-5 says and resourc
-8 says and result
10 says and return
12 says and review
8 says and rollback
-5 says and sanitiz
-11 says and sanitizat
5 says and secur
-8 says and separat
4 says and servic
3 says and session
-9 says and set
14 says and should
6 says and sid
-5 says and simplicity
7 says and singl
4 says and sql
-5 says and static
4 says and structur
15 says and tag
-5 says and testabl
8 says and their
-3 says and trad
4 says and transaction
3 says and updat
5 says and updated_at
4 says and usag
8 says and user
-10 says and validat
9 says and variabl
-6 says and version
-7 says and why
4 says and workflow
5 says and writ
7 says annotat all
-6 says annotat and
5 says annotat for
5 says annotat on
10 says annotat parameter
5 says annotat typ
-10 says annotat with
4 says another
6 says another s
8 says another user
-6 says anti
-6 says anti pattern
14 says any
-5 says any chang
-6 says any hardcod
8 says any miss
-6 says any new
14 says any unless
7 says any use
10 says any wher
7 says anyth
3 says anyth that
12 says anywher
4 says api
-6 says api and
6 says api api
-6 says api auth
-5 says api authenticat
-7 says api behavior
4 says api boundary
-9 says api call
-11 says api chang
-3 says api client
7 says api contract
-4 says api doc
10 says api documentat
6 says api endpoint
-8 says api integrat
5 says api is
4 says api key
9 says api operat
-5 says api pattern
4 says api performanc
7 says api pip
-5 says api respons
-4 says api rest
6 says api rout
8 says api schema
-8 says api structur
4 says api test
4 says api v1
8 says api version
-6 says api with
-5 says api_key
9 says apirouter prefix
-4 says app and
7 says app api
6 says app app
4 says app cod
13 says app config
-6 says app cor
-5 says app databas
-6 says app exception_handler
5 says app get
14 says app model
10 says app on_event
-11 says app repository
7 says app router
7 says app servic
-3 says app test
9 says app use
9 says app util
6 says app with
4 says appear in
4 says append only
9 says apperror
5 says appli
6 says applicabl
4 says applicat
-3 says applicat and
9 says applicat cod
-9 says applicat factory
3 says applicat logic
5 says applicat s
4 says applicat structur
8 says applicat with
3 says apply
-5 says apply the
-7 says approach
3 says appropriat
-6 says appropriat data
5 says appropriat error
9 says appropriat http
-10 says appropriat level
3 says appropriat log
8 says appropriat status
-4 says appropriat test
7 says appropriat to
-7 says approv
-10 says approval
6 says arbitrary
-7 says architect
-10 says architectur
-5 says architectur md
10 says architectur with
3 says architectural decision
-4 says archiv
3 says are
5 says are all
-4 says are allow
-4 says are alway
-7 says are async
-9 says are clear
-5 says are handl
5 says are in
7 says are mandatory
6 says are miss
4 says are nam
13 says are need
-4 says are not
5 says are present
-6 says are requir
6 says are the
5 says are thin
-5 says are unclear
7 says are use
-4 says area
-10 says aren't
5 says argon2
-6 says argpars
10 says argument
8 says argument def
5 says argument return
-5 says arq
-6 says array
3 says arrow
4 says arrow 404
-5 says arrow add
3 says arrow backend
-6 says arrow catch
9 says arrow databas
-13 says arrow dict
-5 says arrow fastapi
7 says arrow high
7 says arrow local
6 says arrow repository
-5 says arrow return
6 says arrow servic
3 says arrow set
6 says arrow test
8 says arrow third
-3 says artifact
-14 says as an
3 says as default
10 says as list
8 says as need
4 says as request
4 says as specific
7 says as you
-10 says asgitransport
-7 says ask
-4 says ask for
-6 says assemb
-10 says assert
-5 says assertion
-5 says assess
-4 says assessment
-7 says assign
-9 says assum
-3 says assumption
-6 says ast
6 says async
-4 says async client
5 says async cod
12 says async databas
10 says async endpoint
10 says async engin
5 says async everywher
10 says async first
16 says async for
-6 says async function
6 says async library
5 says async orm
4 says async path
6 says async pattern
-5 says async performanc
5 says async rout
4 says async session
6 says async sqlalchemy
-12 says async test
3 says async when
4 says asyncclient for
-5 says asyncio for
-4 says asyncio gather
-13 says asyncio run
4 says asyncio sleep
6 says asyncio taskgroup
12 says asyncio to_thread
3 says asyncpg httpx
9 says asyncsession
5 says asyncsession depend
-3 says at
-3 says at all
-6 says at api
-4 says at appropriat
10 says at boundary
-5 says at doc
-5 says at http
7 says at least
-10 says at rest
-7 says at runtim
-5 says at startup
5 says atomic
4 says attempt
-4 says attention
-12 says attribut
4 says attribut and
-6 says audio
-6 says audit log
12 says auth bypass
7 says auth check
-6 says auth databas
8 says auth dependency
8 says auth failur
-3 says auth pip
-8 says auth py
-5 says authenticat flow
8 says authenticat on
-4 says authenticat pattern
11 says authenticat requir
-4 says authenticat system
3 says authenticat token
5 says authenticat use
9 says authenticat user
-8 says author
4 says authoriz
4 says authorizat
24 says authorizat check
4 says authorizat header
11 says authz
4 says auto
-7 says auto commit
6 says auto generat
-5 says automat
-4 says automatic
8 says automatic doc
-8 says availability
4 says avoid
16 says avoid any
10 says avoid block
-6 says avoid circular
-7 says avoid deep
8 says avoid expos
7 says avoid leak
-5 says avoid singl
-11 says avoid unnecessary
5 says avoid wildcard
12 says await
7 says await and
11 says await coroutin
8 says await for
-5 says await pattern
8 says await usag
-7 says await use
5 says awar
9 says awar datetim
-10 says azur
-5 says b
-10 says back to
6 says backend servic
-12 says backend src
-4 says backfill
-6 says background
-8 says background task
-11 says backgroundtask
-9 says backgroundtask for
-9 says backup
-3 says backward compatibl
3 says bad
-8 says balanc
-5 says ban
-5 says bandit
12 says bar
9 says bar create_task
-9 says bar dict
12 says bar except
5 says bar exception
-4 says bas access
-4 says bas and
-3 says bas authenticat
5 says bas class
3 says bas configurat
-5 says bas for
-5 says bas model
-7 says bas on
8 says bas paginat
4 says bas url
5 says basemodel
6 says basemodel for
5 says basemodel with
8 says baseset
9 says baseset for
-6 says bash
-3 says batch
-8 says batch operat
8 says batch query
6 says bcrypt
5 says bcrypt argon2
5 says bcrypt for
5 says be abl
-5 says be annotat
8 says be async
4 says be at
5 says be clean
-7 says be declar
-4 says be explicit
9 says be fix
-5 says be handl
3 says be in
7 says be non
3 says be self
-5 says be stor
-4 says be test
6 says be typ
-5 says be use
-3 says be validat
3 says bear
6 says bearer
7 says bearer token
-3 says becaus it
-5 says becom
-6 says becom a
-6 says been
-12 says befor
-6 says befor add
-6 says befor any
-4 says befor cod
-3 says befor merg
14 says befor rais
-7 says befor re
-10 says begin
-7 says begin of
-7 says behavior
-6 says behavior and
-5 says behavior chang
7 says behaviour
7 says behind
3 says being
7 says belong
-7 says below
-3 says benchmark
-4 says beneficial
-11 says benefit
-5 says best
5 says better cod
5 says better ide
4 says better testability
9 says better_auth_secret
-5 says between
6 says beyond
7 says beyond what
-5 says bin
8 says bind
9 says bind for
-7 says black
4 says black formatter
-4 says black ruff
-5 says blank
-4 says blank lin
6 says blanket
10 says block
16 says block call
5 says block databas
-4 says block event
3 says block for
12 says block io
9 says block operat
4 says block the
-6 says block with
-6 says blueprint
6 says body and
-8 says bool
-7 says boolean
-8 says bot
-7 says both
-6 says both the
-4 says both upgrad
3 says bottleneck
-6 says bound concurrency
6 says bound operat
10 says bound task
16 says boundary pydantic
3 says branch
-12 says break
-13 says break chang
12 says break down
-5 says brevity
11 says broad
14 says broad exception
-7 says broader
8 says broken
-13 says broker
-9 says browser
-5 says bug
-4 says bug fix
6 says build in
4 says bump
-6 says bundl
-6 says business domain
7 says business logic
-11 says but
-5 says but do
-8 says but it
6 says but never
7 says by blank
-5 says by default
-6 says by nam
9 says by user_id
11 says bypass
-8 says bypass the
-13 says c
-12 says cach
-6 says cach and
4 says cach invalidat
-5 says cach key
4 says cach strategy
-5 says cach wher
-7 says calculat
5 says call
9 says call a
5 says call and
7 says call arrow
6 says call block
3 says call databas
-3 says call external
5 says call from
-7 says call insid
-4 says call is
-8 says call it
-8 says call llm
7 says call must
-7 says call out
11 says call repository
6 says call request
15 says call servic
-7 says call that
3 says call the
6 says call to
-3 says call use
-4 says caller
-12 says camelcas
5 says can
6 says can be
5 says can only
-8 says can use
-4 says cancel
-7 says cancellat
5 says candidat
8 says cannot
-3 says capability
-6 says captur
-8 says card
3 says careful
6 says carry a
5 says cas at
-4 says cas for
3 says cas handl
-5 says cas or
-8 says cascad
-5 says cast
-9 says catalog
5 says catch
-11 says catch all
6 says catch block
4 says catch exception
3 says catch the
-5 says cd
-4 says celery
-11 says central
11 says certificat
3 says chain
12 says chain exception
8 says chain when
-7 says chang arrow
4 says chang behavior
8 says chang cod
3 says chang for
11 says chang in
9 says chang is
-4 says chang must
6 says chang requir
-9 says chang that
-6 says chang to
8 says chang use
-8 says chang when
-4 says channel
15 says char
12 says character
5 says character lin
-9 says chat
-3 says check both
-3 says check databas
-6 says check endpoint
5 says check error
8 says check for
-4 says check if
13 says check on
-6 says check pass
-6 says check that
8 says check the
4 says check use
6 says check user
5 says check whether
-4 says check with
-9 says checker
-13 says checklist
-4 says checkout
-7 says checkpoint
-5 says choos
-3 says chor
-6 says chunk
-5 says ci cd
-4 says circular
-3 says circular import
-4 says cit
9 says claim
-7 says clarificat
-9 says clarify
-3 says clarify the
4 says clarity
4 says clarity and
-6 says clarity over
-6 says class attribut
5 says class config
-6 says class for
5 says class function
3 says class hav
-7 says class method
19 says class pascalcas
-5 says classificat
-6 says classify
5 says claud md
11 says claus
6 says clean
5 says clean modular
8 says cleanup
4 says clear
-10 says clear and
6 says clear description
20 says clear docstr
6 says clear nam
8 says clear separat
-6 says clever
-3 says clever solution
-12 says cli
-4 says cli output
-3 says cli py
-7 says click
-4 says client and
4 says client httpx
4 says client in
-11 says client must
3 says client py
-10 says client sid
-3 says clon
7 says clos
10 says cod are
-8 says cod arrow
-6 says cod block
-5 says cod chang
-4 says cod check
-10 says cod coverag
3 says cod documentat
-5 says cod doe
-6 says cod exampl
-7 says cod follow
-7 says cod format
-9 says cod from
6 says cod if
-6 says cod includ
3 says cod into
5 says cod log
3 says cod messag
-5 says cod miss
5 says cod must
10 says cod not
-3 says cod only
5 says cod organizat
-4 says cod path
-9 says cod pattern
-6 says cod reus
-4 says cod reviewer
-10 says cod should
-11 says cod smell
-4 says cod snippet
-9 says cod structur
11 says cod that
9 says cod the
4 says cod to
5 says cod unless
13 says cod use
-11 says cod wher
6 says cod with
-6 says cod you
-6 says codebas pattern
-3 says codex
11 says collect
-6 says collector
5 says com from
6 says combin
-5 says comma
-4 says command and
12 says command injection
-6 says command lin
-3 says command or
-4 says comment and
-3 says comment explain
-4 says comment for
-6 says comment on
19 says comment out
-7 says comment to
-6 says commit and
-8 says commit in
-5 says commit is
-12 says commit messag
4 says commit rollback
18 says commit secret
5 says commit to
6 says common issu
4 says common vulnerability
-15 says communicat
-6 says compar
-9 says comparison
4 says compatibility
-4 says compatibl with
4 says complet
-7 says complet and
13 says complet typ
-7 says complet work
8 says completeness
-5 says completion
-9 says complex
-3 says complex function
3 says complex one
-8 says complex query
-5 says complex typ
10 says complex validat
13 says complexity
9 says complexity 10
-5 says complianc and
-9 says complianc with
4 says compliant
-8 says component
-7 says compos
-8 says composit
-10 says composit index
-4 says composition over
-13 says comprehension
-5 says comprehension for
-7 says comprehension over
7 says comprehensiv
3 says comprehensiv and
5 says comprehensiv api
16 says comprehensiv docstr
-5 says comprehensiv input
10 says comprehensiv openapi
-6 says comprehensiv security
-7 says comprehensiv test
8 says comprehensiv typ
-5 says compression
-8 says compromiz
-9 says comput
-6 says computat
-7 says computed_field
-9 says con
-4 says concatenat in
5 says concatenat sql
-7 says concept
4 says concern only
-4 says conciz
6 says conciz docstr
-9 says concurrency
-4 says concurrent
-9 says condition
-7 says conditional
-15 says config class
4 says config fil
-5 says config or
11 says config set
8 says config use
10 says config valu
14 says configdict
5 says configdict from_attribut
-3 says configur
13 says configur cor
-4 says configur correct
10 says configur in
-5 says configur secur
3 says configurabl
4 says configurat
3 says configurat fil
7 says configurat for
-7 says configurat is
-5 says configurat security
12 says configurat valu
-5 says confirmat
7 says conflict
7 says conflict duplicat
-3 says conflict with
-5 says conftest
-5 says conftest py
5 says confusion
9 says connection
11 says connection fil
-11 says connection pool
6 says connection string
6 says consider edg
-4 says consider scalability
3 says considerat
-3 says consistency
3 says consistency with
5 says consistent
19 says consistent error
4 says consistent json
-4 says consistent nam
4 says consol
-4 says consol log
-9 says constant
-5 says constant at
-4 says constrain
7 says constraint
6 says constraint and
7 says constraint violat
-4 says construct
-3 says construction
-12 says constructor
-6 says consum
-4 says consumption
5 says contain business
-14 says container
-6 says content
-5 says content typ
-6 says context befor
5 says context in
-10 says context is
7 says context manager
-4 says context or
4 says context return
-4 says context7
-9 says continu
7 says contract with
6 says control flow
-4 says control rbac
-5 says controll
8 says controller
4 says controller arrow
7 says convention
9 says convention and
4 says convention for
-6 says conventional
-6 says conventional commit
-9 says conversat
-9 says conversion
-7 says convert
5 says convert to
-12 says cooki
-8 says copilot
5 says copy
10 says cor
-12 says cor api
-4 says cor business
11 says cor configur
5 says cor is
8 says cor middlewar
8 says cor origin
5 says cor pip
16 says cor policy
8 says cor proper
5 says coroutin
-5 says correct and
4 says correct http
-15 says correctness
-6 says correlat
4 says correspond
4 says correspond test
-9 says cost
-9 says could
-4 says could be
-6 says count
-4 says count and
-9 says coupl
-11 says cover happy
14 says cover the
-4 says coverag 90
-11 says coverag for
-7 says cpu
4 says creat
-5 says creat and
-4 says creat async
4 says creat custom
-5 says creat databas
-4 says creat fastapi
5 says creat for
-6 says creat index
-7 says creat one
-6 says creat or
6 says creat pip
-6 says creat project
4 says creat put
9 says creat read
4 says creat request
7 says creat reusabl
5 says creat separat
4 says creat test
-4 says creat the
5 says creat updat
-7 says create_all
12 says create_async_engin
7 says create_task
10 says created_at
5 says created_at and
13 says created_at updated_at
9 says cred
11 says credential
5 says credential api
7 says credential are
6 says credential or
-4 says credential to
-6 says critical issu
-3 says critical operat
-5 says critical path
-4 says critical pip
-8 says critical security
-7 says cross
-5 says cross cut
6 says cross field
-11 says cross modul
10 says crypto
6 says crypto md5
-10 says cryptographic
-9 says cryptography
-5 says csp
5 says csrf
-6 says csrf protection
-5 says css
-7 says curl
-10 says current
10 says current user
10 says current_user
10 says cursor bas
10 says custom exception
-4 says customer
-7 says cut
-7 says cve
9 says cyclomatic
11 says cyclomatic complexity
7 says dangerous
-9 says dashboard
-8 says dat
4 says data access
4 says data and
-3 says data arrow
-8 says data befor
5 says data consistency
-9 says data container
12 says data exposur
8 says data handl
8 says data in
7 says data integrity
8 says data is
8 says data isolat
9 says data layer
-7 says data loss
-6 says data not
-6 says data process
-13 says data structur
-4 says data transformat
-3 says data typ
4 says data use
8 says data validat
-6 says data with
10 says databas access
4 says databas and
12 says databas call
8 says databas connection
4 says databas constraint
-9 says databas credential
-6 says databas databas
9 says databas driver
7 says databas error
9 says databas execut
11 says databas index
-4 says databas integrat
8 says databas interaction
-8 says databas layer
6 says databas migrat
9 says databas operat
3 says databas or
-5 says databas orm
9 says databas query
-8 says databas schema
7 says databas session
-5 says databas specific
-4 says databas test
5 says databas transaction
5 says databas with
5 says databas writ
-8 says database_url
-4 says dataclass
-8 says dataclass or
-4 says dataclass pydantic
-3 says dataset
17 says datetim
3 says datetim now
5 says datetim utcnow
4 says day one
-12 says de
15 says dead
14 says dead cod
-3 says deadlock
-4 says debug for
-6 says debug info
17 says debug mod
-4 says decid
-3 says decision
5 says decision and
-7 says declarativ
11 says decod
-6 says decorat for
7 says decoupl
8 says dedicat
-8 says dedup
-12 says deduplicat
7 says deep
10 says deep nest
13 says deeply
13 says deeply nest
4 says def f
6 says def for
-12 says def function
5 says def rout
6 says def use
-4 says default and
18 says default argument
10 says default for
-11 says default in
4 says default_factory
-5 says defens
-4 says defens in
-7 says defensiv
-8 says defer
4 says defin model
9 says defin pydantic
4 says defin respons
-6 says defin typ
-7 says definition
-5 says definition and
5 says definition with
-8 says degrad
-6 says degradat
9 says delegat
11 says delegat to
6 says delet and
-5 says delet with
6 says deletion
-5 says deliver
-4 says demand
-7 says dep
8 says dep py
15 says depend
17 says depend for
3 says depend on
4 says dependency
6 says dependency depend
-6 says dependency direction
14 says dependency for
4 says dependency function
11 says dependency inject
9 says dependency injection
5 says dependency inversion
-6 says dependency or
-5 says dependency pip
-3 says dependency security
6 says dependency that
3 says dependency to
-9 says dependency vulnerability
5 says dependency with
6 says dependent
-7 says deploy
-7 says deployment
4 says depth
4 says depth 3
7 says deriv from
3 says describ
3 says describ the
-3 says describ what
9 says description
5 says description for
5 says descriptiv docstr
-5 says descriptiv messag
-5 says descriptiv variabl
8 says deserializ
13 says deserializat
-3 says design
6 says design a
3 says design api
-4 says design databas
5 says design efficient
-5 says design for
6 says design md
-4 says design pattern
-5 says design the
4 says design with
-6 says designer
6 says detail for
-9 says detail in
11 says detail to
-8 says detection
-6 says determin
-9 says deterministic
-6 says dev
-3 says develop
-6 says development
5 says devic
4 says di
3 says diagnostic
-5 says diagram
4 says dict as
4 says dict in
-4 says dict or
6 says dict tupl
7 says dict use
3 says dictionary
4 says dictionary for
-7 says didn't
-5 says diff or
-6 says differ
7 says different
-7 says dimension
8 says direct databas
6 says direct in
-9 says direct to
-11 says direction
7 says directory for
-9 says directory structur
4 says disabl
-6 says disclos
7 says disclosur
-3 says dispatch
-5 says display
-4 says distinct
-4 says distribut
-7 says django
5 says django migrat
-4 says do not
-7 says doc
-3 says doc and
6 says doc for
-11 says docker
-4 says docker compos
-6 says docker imag
20 says docstr
4 says docstr and
4 says docstr describ
7 says docstr explain
8 says docstr follow
13 says docstr for
-8 says docstr format
4 says docstr googl
6 says docstr on
-3 says docstr that
8 says document all
11 says document api
-6 says document complex
15 says document endpoint
10 says document function
-8 says document in
-9 says document the
5 says documentat for
-5 says documentat is
7 says documentat standard
-4 says documentat updat
10 says documentat with
6 says doe not
-3 says doe only
-7 says doing
-5 says domain entity
7 says domain error
6 says domain exception
4 says domain logic
4 says domain modul
7 says domain specific
-7 says don't add
12 says don't expos
9 says don't hardcod
-5 says don't introduc
7 says don't leak
-3 says don't over
11 says don't suppress
6 says dos
-5 says doubl quot
5 says down
10 says down complex
-10 says downgrad
-3 says download
-10 says downstream
-4 says draft
-3 says dramatiq
-8 says driv
-6 says driven
-4 says driven design
8 says driver
-11 says drop
-5 says dry
-5 says dry principl
5 says dto
4 says dual
-9 says duck
-9 says duck typ
-7 says dump
-5 says duplicat
4 says duplicat the
-10 says dur
6 says durabl
3 says dynamic cod
-3 says e f
-8 says e2e
-8 says e2e test
5 says e501
-4 says each
5 says each chang
6 says each endpoint
-5 says each function
11 says each router
5 says eager
7 says eager load
9 says early return
-3 says easy to
-6 says echo
-5 says edg cas
-9 says edit
-3 says efficiency
-5 says efficient
13 says efficient databas
7 says efficient query
-3 says either
-5 says elif
-5 says elsewher
5 says emb
4 says emit
-6 says empty
8 says empty catch
-6 says empty string
-12 says en
12 says enabl strict
7 says encapsulat
-5 says encod
-12 says encrypt
-8 says encryption
-5 says end
-5 says end of
6 says end test
9 says endpoint
-7 says endpoint accept
8 says endpoint are
9 says endpoint arrow
8 says endpoint design
4 says endpoint follow
-4 says endpoint for
13 says endpoint hav
9 says endpoint in
4 says endpoint includ
10 says endpoint miss
4 says endpoint must
8 says endpoint need
12 says endpoint or
3 says endpoint pip
4 says endpoint requir
7 says endpoint should
17 says endpoint test
-5 says endpoint that
-8 says endpoint to
10 says enforc
-5 says enforc via
-7 says engineer
-14 says english
4 says enhanc
11 says enough
-12 says ensur all
-8 says ensur data
3 says ensur proper
-3 says ensur typ
4 says ensur user
-4 says entir
5 says entity validat
-8 says entry
-4 says entry point
-6 says entrypoint
-4 says enum and
5 says enum for
-8 says enumerat
-3 says env and
9 says env fil
9 says env local
-3 says env never
13 says env or
7 says envelop
10 says environ
-3 says environ get
8 says environment configurat
-8 says environment specific
6 says environment variabl
-3 says environment venv
6 says equivalent
8 says err
6 says error and
8 says error appropriat
7 says error are
4 says error arrow
-3 says error at
10 says error befor
7 says error cas
9 says error cod
12 says error envelop
8 says error error
-9 says error explicit
6 says error format
-9 says error from
11 says error graceful
-5 says error handler
-11 says error in
5 says error log
4 says error messag
-5 says error monitor
8 says error or
-3 says error proper
-4 says error rais
5 says error respons
3 says error return
7 says error with
-3 says errorrespons
-6 says es
5 says escalat
-9 says establish
-6 says establish pattern
7 says etc
5 says etc for
10 says eval
13 says eval exec
-3 says evaluat
-7 says even
5 says even if
7 says every
6 says every chang
16 says every endpoint
-3 says every function
-5 says every lin
5 says every protect
-5 says every python
15 says everywher
-7 says evidenc
-6 says evolv
-3 says examin
-8 says exampl are
-14 says exampl for
4 says exc
4 says exceed
9 says except
6 says except arrow
-7 says except block
9 says except claus
-5 says except except
-10 says except for
-7 says except in
3 says except pass
11 says exception
-3 says exception alway
-4 says exception and
-6 says exception are
5 says exception catch
10 says exception chain
-3 says exception for
-6 says exception from
-7 says exception graceful
-10 says exception handl
-13 says exception handler
16 says exception hierarchy
-7 says exception instead
8 says exception log
9 says exception miss
11 says exception pass
7 says exception rais
4 says exception silent
6 says exception swallow
4 says exception that
7 says exception to
11 says exception typ
4 says exception use
-8 says exception when
-7 says exception with
-8 says exception_handler
-12 says excessiv
4 says exclud
8 says exclud from
8 says exclusiv
8 says exec
-6 says executabl
-3 says executabl cod
-9 says execution
4 says exhaustion
-11 says exist
-6 says exist api
3 says exist befor
-4 says exist cod
-4 says exist codebas
6 says exist dependency
-5 says exist fil
7 says exist for
-8 says exist in
4 says exist project
-7 says exit
-4 says expect error
-4 says expect failur
-4 says expectat
-10 says expensiv
-5 says experienc
-5 says expert
-5 says expir
5 says expirat
10 says expiry
7 says explain analyz
-3 says explain the
3 says explain what
-5 says explanat
-3 says explanat of
-9 says explicit and
9 says explicit error
7 says explicit for
5 says explicit import
-8 says explicit in
-7 says explicit request
6 says explicit return
6 says explicit timeout
-4 says exploit
-4 says export
11 says expos
-5 says expos databas
7 says expos internal
13 says expos secret
14 says expos sensitiv
5 says expos stack
9 says exposur
-3 says expression
13 says extend
6 says extend the
-5 says extension
-3 says external
-5 says external api
-4 says external call
6 says external http
3 says external input
-6 says external integrat
-11 says external servic
-6 says external system
-6 says external tool
-9 says extra
7 says extract helper
-5 says extract shar
-4 says extract to
-4 says extraction
6 says f string
7 says f x
-7 says fac
-7 says factor authenticat
-4 says factory
-4 says factory and
-4 says fail clos
7 says fail loudly
6 says fail secur
-6 says fail test
-3 says failur and
5 says failur miss
-3 says fak
-4 says fall
-4 says fall back
-5 says fallback
-5 says fals in
5 says fan
5 says fan out
-6 says fast
11 says fast and
-5 says fastapi
-4 says fastapi and
-4 says fastapi app
-5 says fastapi best
3 says fastapi cod
3 says fastapi dependency
7 says fastapi endpoint
11 says fastapi exception
-11 says fastapi for
4 says fastapi import
-13 says fastapi rout
10 says fastapi s
-8 says fastapi sqlalchemy
6 says faster
-5 says fat
-4 says fault
-4 says feat
-3 says feat fix
4 says featur and
7 says featur pip
-5 says featur use
-5 says federat
-7 says feedback
6 says few
3 says field
-5 says field and
-7 says field default
14 says field description
7 says field hav
-5 says field nam
9 says field validat
6 says field with
10 says field_validat
-5 says fil as
-5 says fil e
-8 says fil handl
3 says fil in
-4 says fil io
-4 says fil is
-7 says fil lin
-4 says fil nam
-4 says fil never
-8 says fil operat
4 says fil or
3 says fil path
-7 says fil should
-6 says fil snake_cas
-4 says fil structur
6 says fil that
3 says fil typ
8 says fil under
-10 says fil upload
-5 says fil with
-6 says filenam
9 says filenotfounderror
4 says filter
-7 says filter and
11 says filter by
-5 says financial
-8 says find
-6 says find by
7 says first alway
-8 says first and
3 says first every
7 says first for
-6 says first then
-4 says fix
-3 says fix issu
10 says fix it
6 says fix not
7 says fixm
3 says fixm comment
-14 says fixtur
-4 says fixtur for
-4 says flake8
-7 says flask
4 says flexibility
-6 says flight
-4 says float
-4 says flow and
6 says fmt
4 says focus
-7 says focus on
4 says folder
7 says follow
6 says follow convention
-7 says follow establish
3 says follow nam
-7 says follow owasp
13 says follow pep
-5 says follow project
4 says follow python
17 says follow rest
14 says follow restful
-6 says follow thes
8 says follow this
-5 says follow up
-5 says for a
3 says for ai
-3 says for an
6 says for any
9 says for api
4 says for auth
4 says for authenticat
-3 says for automat
11 says for automatic
5 says for better
4 says for business
6 says for clarity
14 says for class
9 says for clean
4 says for cleanup
-11 says for cod
-6 says for command
-8 says for common
-9 says for complex
-5 says for comput
4 says for configurat
5 says for constant
10 says for constraint
3 says for cpu
4 says for creat
-4 says for critical
4 says for cross
8 says for debug
-9 says for detail
4 says for different
-10 says for document
3 says for documentat
-4 says for edg
11 says for endpoint
-3 says for error
10 says for event
6 says for every
4 says for exist
3 says for expect
6 says for external
-7 says for fail
-5 says for failur
5 says for field
-5 says for fil
-8 says for filter
-3 says for fix
4 says for foreign
5 says for forward
7 says for frontend
-7 says for full
-6 says for handl
7 says for hardcod
7 says for http
-5 says for implementat
4 says for import
7 says for injection
9 says for input
-5 says for invalid
11 says for io
7 says for known
5 says for legacy
-4 says for library
6 says for list
9 says for log
-4 says for long
4 says for manag
9 says for migrat
-4 says for miss
-4 says for model
-6 says for modern
-4 says for multi
5 says for n
-5 says for nullabl
8 says for openapi
3 says for operat
3 says for optional
4 says for orm
-4 says for parallel
4 says for production
8 says for public
-7 says for pur
-11 says for pydantic
6 says for python
5 says for query
-7 says for rat
-4 says for read
-4 says for recoverabl
4 says for relationship
5 says for request
10 says for requir
11 says for resourc
-5 says for rout
6 says for schema
8 says for secret
4 says for security
-5 says for servic
3 says for shar
-5 says for specific
4 says for sql
9 says for startup
-4 says for stat
-4 says for string
-8 says for structur
-6 says for structural
-6 says for tenant
-9 says for test
-9 says for trac
6 says for typ
4 says for typescript
-4 says for updat
-7 says for user
8 says for validat
4 says for variabl
4 says for vulnerability
4 says for your
-5 says forbid
3 says foreign
5 says foreign key
5 says form
4 says format
-11 says format and
-8 says format error
8 says format for
-4 says format lint
-9 says format or
-5 says formatter linter
4 says forward referenc
8 says foundat
-6 says fram
-6 says framework
-4 says fre
8 says frequent
-4 says frequent access
8 says frequent queri
-8 says fresh
4 says friend error
-5 says from __future__
4 says from a
5 says from api
-4 says from app
-5 says from backend
5 says from bas
-7 says from business
-4 says from claud
4 says from day
8 says from e
12 says from endpoint
12 says from env
3 says from environment
4 says from external
11 says from fastapi
5 says from jwt
8 says from log
4 says from modul
-8 says from other
-15 says from pydantic
6 says from respons
-6 says from sqlalchemy
6 says from src
-8 says from typ
3 says from user
10 says from_attribut
10 says from_attribut tru
-3 says frontend
-5 says frontend src
-5 says frontend use
-7 says frozen
-12 says frozen tru
5 says full context
10 says full request
-4 says full stack
10 says full test
9 says full typ
5 says fully
8 says fully typ
6 says function
10 says function 50
-4 says function call
-5 says function class
10 says function complexity
-11 says function docstr
-5 says function instead
10 says function into
12 says function length
8 says function method
8 says function miss
11 says function must
-13 says function nam
-8 says function need
-4 says function over
7 says function parameter
7 says function pascalcas
-3 says function should
7 says function signatur
7 says function small
15 says function snake_cas
4 says function to
7 says function under
-8 says function use
10 says function variabl
-4 says functionality
-5 says functool
-3 says functool lru_cach
-4 says further
-8 says futur
-4 says g from
4 says g list
4 says gap
8 says garbag
-4 says gat
-7 says gather
5 says ge
-5 says gemini
-11 says general
-6 says generat api
-3 says generat cod
8 says generat migrat
4 says generic
7 says generic error
14 says generic exception
8 says generic list
7 says generic messag
-6 says get
3 says get a
-9 says get api
3 says get for
10 says get post
12 says get_current_user
16 says get_current_user dependency
6 says get_current_user_id
-7 says get_db
4 says get_db dependency
3 says get_logger
6 says get_set
4 says getlogger
-6 says getter
-5 says git
-7 says git history
-5 says git log
-9 says github
-6 says github action
-8 says github workflow
7 says giv
-5 says global
-8 says global exception
-13 says global variabl
-4 says go through
-9 says goal
-14 says god
11 says goe
7 says goe in
5 says goe through
7 says googl
6 says googl or
14 says googl styl
-7 says gpt
-11 says graceful
-6 says graceful degradat
-6 says graceful shutdown
-5 says graceful with
-3 says gradual
-6 says grant
-4 says graph
-10 says graphql
-8 says green
-7 says grep
5 says group
14 says group import
-5 says group relat
3 says group stdlib
4 says grow
-6 says grpc
4 says guarante
-6 says guard
5 says guard claus
-6 says guardrail
-6 says guid
-6 says guidelin
-5 says hallucinat
-5 says handl
6 says handl and
4 says handl authenticat
3 says handl databas
4 says handl error
-5 says handl for
-5 says handl graceful
-3 says handl http
10 says handl implement
-21 says handl in
-9 says handl is
-6 says handl log
8 says handl miss
8 says handl no
5 says handl or
5 says handl rais
-3 says handl security
7 says handl that
3 says handl the
13 says handl this
16 says handl transaction
5 says handl use
3 says handl via
8 says handl with
7 says handler arrow
5 says handler for
4 says handler that
11 says handler thin
-14 says handler with
-4 says handoff
-4 says happen
5 says happy
7 says happy path
14 says hard
11 says hard cod
-4 says hard to
12 says hardcod
5 says hardcod api
6 says hardcod config
17 says hardcod configurat
7 says hardcod or
-10 says hardcod path
12 says hardcod secret
12 says hardcod valu
-5 says harden
-13 says hardwar
-3 says harness
13 says hash
3 says hash and
3 says hash bcrypt
14 says hash password
4 says hash with
4 says hav a
4 says hav an
6 says hav created_at
4 says hav descriptiv
8 says hav docstr
6 says hav its
-10 says hav miss
-5 says hav one
6 says hav proper
-9 says hav singl
6 says hav typ
-4 says head
-8 says header
3 says header set
6 says health and
-10 says health check
-7 says health endpoint
-3 says helper
-5 says helper function
4 says helper in
-4 says helper or
9 says her
-10 says hid
-5 says high issu
-4 says high level
-4 says high performanc
-9 says high priority
3 says highlight
12 says hint
7 says hint alway
5 says hint consistent
3 says hint everywher
10 says hint for
3 says hint list
-8 says hint mypy
7 says hint on
6 says hint or
4 says hint pep
14 says hint requir
11 says hint throughout
-5 says hint use
-4 says historical
-9 says history
8 says hoc
-3 says hold
-4 says hom
-11 says hook
-7 says hook for
-10 says host
5 says hot
3 says hot path
-7 says hour
-5 says hst
-8 says html
3 says http
7 says http client
12 says http concern
-10 says http enforc
-5 says http error
-6 says http localhost
10 says http method
-5 says http only
11 says http semantic
14 says http verb
19 says httpexception
13 says httpexception for
10 says httpexception with
-4 says httpon
-5 says httpon secur
-4 says httpx aiohttp
-10 says human
-7 says id
-10 says id for
-5 says id or
-5 says idempotent
-5 says identical
-11 says identifi
-3 says identificat
-4 says identify
-3 says identify bottleneck
-4 says identify the
-7 says identity
4 says idiom
6 says idiomatic
-11 says idiomatic python
14 says idor
3 says if any
-5 says if elif
-6 says if it
3 says if need
5 says if not
4 says if they
-3 says if you
7 says ignor
15 says ignor comment
5 says ignor miss
-7 says imag
-9 says impact
-4 says implement a
6 says implement async
-5 says implement authenticat
14 says implement business
-7 says implement cach
-5 says implement connection
-4 says implement custom
7 says implement databas
5 says implement fastapi
-5 says implement health
8 says implement jwt
12 says implement paginat
-12 says implement pydantic
10 says implement rat
7 says implement restful
-5 says implement security
4 says implement servic
11 says implement structur
10 says implement with
-7 says implementar
-3 says implementat
4 says implementat detail
7 says implementat is
-5 says implementat with
-6 says implicat
-8 says implicit
-4 says implicit any
-4 says import and
-5 says import annotat
7 says import are
7 says import as
21 says import at
5 says import group
7 says import import
4 says import list
-3 says import modul
7 says import must
5 says import only
13 says import or
15 says import order
-4 says import organizat
12 says import set
14 says import sort
5 says import standard
13 says import star
-11 says import the
-4 says import tim
-8 says import to
-8 says import typ
10 says import variabl
14 says import with
-11 says improper
-6 says improv
10 says improv clarity
-7 says improv readability
-12 says improv testability
-12 says improvement
6 says in a
-5 says in agent
9 says in an
-10 says in any
13 says in api
7 says in app
12 says in async
8 says in asyncio
-6 says in both
5 says in ci
4 says in claud
9 says in cod
-9 says in comment
-4 says in commit
-13 says in cor
-5 says in databas
-11 says in dependency
-4 says in depth
-4 says in doc
-11 says in docstr
8 says in domain
14 says in environment
-4 says in every
-9 says in exception
3 says in featur
9 says in field
-4 says in full
-10 says in function
14 says in generic
8 says in git
8 says in handler
-5 says in localstorag
7 says in log
-6 says in memory
7 says in migrat
-5 says in mind
6 says in model
9 says in public
-5 says in python
-11 says in request
-4 says in requirement
7 says in respons
5 says in rout
6 says in router
-3 says in script
7 says in servic
10 says in sourc
8 says in sql
4 says in src
14 says in strict
5 says in subprocess
-3 says in supabas
-15 says in sync
-6 says in their
-6 says in this
4 says in tool
-16 says in try
-4 says in typ
-3 says in user
7 says in wher
-4 says in your
-4 says incident
-3 says includ
-5 says includ all
4 says includ comprehensiv
-7 says includ context
5 says includ in
7 says includ necessary
-9 says includ the
6 says includ typ
5 says includ validat
9 says incom
-4 says inconsistency
11 says inconsistent
8 says incorrect
5 says increment
7 says incremental
4 says indentat
6 says independent of
15 says index
3 says index for
6 says index on
5 says index strategy
-9 says indicat
13 says industry
8 says inefficient
-3 says infer
-8 says inferenc
-11 says info for
-4 says info warn
4 says informat
10 says informat leakag
-4 says infrastructur
-13 says inheritanc
-5 says ini
-8 says initial
-5 says initializ
-8 says initializat
13 says inject
9 says inject databas
6 says inject via
12 says injection
6 says injection and
4 says injection auth
-4 says injection databas
4 says injection depend
9 says injection for
-5 says injection never
-10 says injection prevent
13 says injection risk
11 says injection system
8 says injection use
12 says injection vulnerability
11 says injection xss
-6 says inlin comment
11 says inlin in
6 says input arrow
7 says input at
-6 says input from
-11 says input in
3 says input output
8 says input sanitiz
-7 says input to
12 says input use
-4 says input validat
6 says input via
13 says insecur
5 says insecur deserializat
5 says insid
5 says insid a
10 says insid async
6 says insid loop
-19 says inspect
-11 says install
6 says installat
-16 says instanc
-5 says instantiat
-5 says instruct
5 says instruction md
5 says insufficient permission
-6 says int
-4 says intact
9 says integer
10 says integrat test
-3 says integrat use
6 says integrityerror
-7 says intend
-12 says intent
-4 says intent is
-6 says inter
3 says interactiv
-9 says interfac
-3 says interfac or
6 says intermediat
3 says internal
-8 says internal and
8 says internal detail
7 says internal error
-9 says internal helper
10 says internal implementat
5 says internal path
12 says interpolat
5 says interpolat in
-13 says into logical
4 says into servic
11 says into smaller
-8 says into the
-7 says introduc
-7 says introduc a
6 says invalidat
13 says invariant
-3 says invent
4 says inversion
-5 says investigat
8 says io
12 says io bound
8 says io in
-5 says io insid
12 says io operat
13 says ios
7 says is acceptabl
4 says is actual
-8 says is allow
-4 says is alway
3 says is an
10 says is async
9 says is being
-5 says is correct
9 says is critical
3 says is disabl
11 says is enforc
-10 says is for
-5 says is implement
-4 says is intentional
-3 says is mandatory
-3 says is never
-6 says is non
4 says is possibl
5 says is requir
-8 says is testabl
5 says is the
-5 says is this
5 says is use
5 says is user
8 says is_activ
10 says isolat
3 says isolat and
8 says isolat at
8 says isolat is
12 says isort
-4 says isort flake8
6 says isort for
-6 says issu
5 says issu and
-4 says issu found
5 says issu miss
4 says issu to
-5 says it befor
-11 says it doe
-6 says it in
7 says it into
-3 says it is
-6 says it s
-6 says it simpl
3 says it via
-4 says it work
-17 says iterat
-5 says its
-4 says its own
-4 says java
-7 says javascript
4 says jest
-12 says jinja2
-6 says jinja2 templat
-11 says job
6 says join
6 says joinedload
8 says joinedload for
-14 says jos
-11 says jsdoc
7 says json and
-4 says json dump
15 says json format
-6 says json schema
-10 says jsonb
-3 says judg
-7 says judicious
-4 says jump
-5 says just the
7 says justificat
-6 says justify
10 says jwt
-9 says jwt access
-3 says jwt oauth2
8 says jwt secret
4 says jwt validat
5 says jwt verificat
-6 says k8s
7 says kafka
-3 says kebab
-3 says kebab cas
3 says keep api
-4 says keep backend
9 says keep business
-5 says keep chang
8 says keep fil
16 says keep function
-6 says keep lin
4 says keep model
9 says keep router
10 says key and
-5 says key are
5 says key management
-4 says key or
7 says key token
8 says key valu
5 says key vault
-10 says keyword
-4 says kiss
-7 says knowledg
-5 says known cve
4 says kwarg
-6 says lambda
-4 says lan
-4 says langchain
-8 says langgraph
-8 says languag
4 says larg data
6 says larg fil
6 says larg result
-6 says larg tabl
-4 says larger
-6 says last
-13 says latency
-11 says later
-3 says latest
-9 says layer and
3 says layer architectur
6 says layer for
-7 says layer only
3 says layer pattern
13 says layer separat
5 says layer use
-8 says layer with
-4 says layout with
3 says lazy
-8 says lazy import
10 says lazy load
8 says leak
13 says leak internal
5 says leak stack
9 says leakag
-8 says learn
-3 says least
-11 says least privileg
3 says leav
4 says left
7 says legacy
17 says length
4 says length 100
10 says length 120
6 says length 88
4 says length limit
5 says length of
3 says let
-4 says let the
-6 says letter
-5 says letter nam
-8 says level constant
-8 says level debug
-5 says level logger
6 says level of
6 says leverag fastapi
4 says leverag pydantic
3 says library api
5 says library first
-7 says licens
10 says lifecycl management
15 says lifespan
7 says lifespan context
-3 says lifespan event
4 says likely
5 says limit
9 says limit for
10 says limit implement
9 says limit on
8 says limit to
12 says lin
9 says lin extract
9 says lin fil
15 says lin length
-4 says lin number
11 says lin per
-4 says lin referenc
4 says lin split
-7 says lin to
-4 says link
-3 says lint and
10 says lint check
-7 says lint ruff
-3 says linter
-5 says linter and
-4 says linux
3 says list and
4 says list argument
-10 says list comprehension
8 says list dict
8 says list endpoint
-6 says list from
-9 says list or
9 says list str
-14 says literal
-8 says literal typ
6 says liv
6 says liv in
5 says liv under
-5 says llm
-5 says load and
-4 says load balanc
7 says load for
4 says load or
5 says load strategy
5 says local
5 says local dev
6 says local import
6 says local or
6 says local separat
-9 says localhost
-3 says localiz
-13 says localstorag
-5 says lock for
9 says log
-8 says log all
-5 says log and
4 says log at
7 says log detail
-11 says log entry
11 says log error
-13 says log for
14 says log full
4 says log getlogger
-9 says log is
4 says log json
-6 says log level
9 says log log
-4 says log messag
17 says log modul
7 says log never
11 says log only
6 says log or
6 says log output
5 says log password
5 says log pii
5 says log print
8 says log secret
16 says log sensitiv
6 says log structur
3 says log the
4 says log them
13 says log token
10 says log use
9 says log with
-12 says logger error
7 says logger info
-16 says logger log
-9 says logger warn
5 says logic and
4 says logic belong
10 says logic direct
-5 says logic error
9 says logic in
6 says logic into
7 says logic liv
4 says logic out
-3 says logic servic
-7 says logic that
-8 says logical
-3 says login
3 says long
8 says long function
5 says long liv
3 says longer than
6 says look for
3 says loop
6 says loop with
-7 says loos
-8 says loss
7 says loudly
-7 says low
-4 says lowercas
-4 says lowercas with
-7 says lru_cach
-3 says m
7 says m description
8 says machin
5 says mad
4 says magic
7 says magic string
-5 says main
-3 says maintain
-4 says maintainability
-4 says maintainability and
-10 says maintainabl
-5 says maintainabl and
-5 says major
-4 says mak
-3 says mak chang
8 says mak sur
-5 says mak the
-4 says management and
-4 says management for
4 says manager
-9 says manager and
10 says manager for
-6 says manager use
12 says manager with
-5 says manipulat
9 says manual fil
-6 says many to
-5 says mark
-6 says mark with
-10 says markdown
4 says marker
-7 says master
-3 says match
-4 says match cas
8 says match the
-17 says math
-3 says matrix
5 says max lin
16 says maximum
-4 says may
-6 says may be
-4 says mcp
-3 says mcp server
-8 says md
4 says md for
-5 says md or
5 says md5
6 says md5 sha1
-5 says me
5 says mean
7 says meaningful
7 says meaningful error
4 says meaningful http
-13 says mechanism
-4 says medium
-7 says meet
-5 says member
-8 says membership
-4 says memory
-3 says memory efficient
-4 says memory search
-5 says memory usag
-4 says mental
-3 says mention
-7 says merg
9 says messag and
6 says messag detail
9 says messag don't
-4 says messag in
-6 says messag that
7 says messag to
-3 says messag with
-7 says met
-7 says meta
-12 says metadata
4 says method and
8 says method get
-4 says method must
-7 says method path
-8 says method signatur
-4 says method status
3 says method use
-5 says microservic
-7 says middlewar
-10 says middlewar for
7 says migrat
-8 says migrat are
10 says migrat creat
17 says migrat fil
3 says migrat from
6 says migrat if
5 says migrat in
-4 says migrat must
9 says migrat via
-4 says migrat with
5 says min_length
-5 says mind
-8 says minimal
-4 says minimal chang
8 says minimiz
7 says minimiz block
-4 says minor
-9 says minut
3 says mirror
7 says misconfigurat
3 says miss
5 says miss a
9 says miss an
10 says miss auth
8 says miss authenticat
12 says miss await
-3 says miss context
9 says miss docstr
9 says miss documentat
-4 says miss error
9 says miss expos
4 says miss index
-5 says miss it
6 says miss log
3 says miss or
8 says miss paginat
-4 says miss proper
-12 says miss requir
-4 says miss resourc
10 says miss return
5 says miss test
15 says miss timeout
4 says miss validat
4 says misus
-7 says mitigat
-5 says mix
-4 says mobil
-10 says mock
5 says mock and
3 says mod complianc
3 says mod for
-8 says mod no
4 says model
5 says model and
7 says model as
9 says model chang
-7 says model configurat
-4 says model definition
-7 says model dto
5 says model field
4 says model first
5 says model for
16 says model in
-8 says model match
-8 says model or
9 says model per
5 says model py
4 says model pydantic
-6 says model schema
4 says model servic
16 says model sqlalchemy
-4 says model that
7 says model use
-12 says model user
-5 says model with
5 says model_config
12 says model_dump
5 says model_validat
7 says model_validat mod
6 says modern python
4 says modern syntax
-4 says modifi
-5 says modificat
4 says modify cod
-4 says modul and
-10 says modul boundary
15 says modul docstr
4 says modul for
4 says modul import
-8 says modul nam
4 says modul top
4 says modul with
-10 says modular
-4 says money
-12 says monitor
-6 says monitor and
-3 says monolith
-11 says mor than
-10 says most
6 says most common
8 says motor
-14 says mount
-4 says mount at
9 says mov
4 says mov business
12 says mov to
3 says multi
-7 says multi factor
8 says multi step
3 says multi tenancy
-4 says multi tenant
-8 says multipl
-3 says must enforc
-5 says must follow
7 says must pass
-4 says must remain
-10 says must return
-7 says must run
-7 says must stay
7 says must use
6 says must verify
9 says mutabl
12 says mutabl default
6 says mutabl object
-11 says mutat
-5 says mvp
-4 says my
8 says mypy
-8 says mypy for
3 says mypy or
8 says mypy pyright
15 says mypy strict
-4 says mypy typ
-4 says mysql
-7 says n a
8 says n plus
9 says naiv
6 says naiv datetim
-3 says nam
20 says nam convention
-6 says nam except
-6 says nam export
-13 says nam for
-4 says nam from
-4 says nam function
-5 says nam is
-3 says nam or
-6 says nam that
-4 says nam the
-5 says nam use
-7 says nam with
-5 says narrativ
6 says necessary import
-6 says need
4 says need a
-7 says need for
11 says negativ
10 says negotiabl
7 says negotiat
5 says neon
10 says nest
10 says nest 4
8 says nest conditional
10 says nest depth
6 says nest if
-3 says net
-3 says network
6 says never
3 says never allow
-4 says never auto
6 says never be
-4 says never block
10 says never bypass
8 says never call
-7 says never edit
5 says never f
-7 says never implement
-11 says never instantiat
5 says never leak
8 says never log
4 says never md5
-5 says never mix
3 says never modify
7 says never os
3 says never pass
4 says never print
-6 says never put
-3 says never rais
8 says never raw
4 says never read
6 says never return
-4 says never ship
4 says never stor
4 says never string
6 says never swallow
6 says never the
4 says never use
7 says new behavior
5 says new cod
-6 says new data
-10 says new dependency
8 says new endpoint
-6 says new featur
-4 says new field
-5 says new framework
-6 says new modul
7 says new one
7 says next to
-4 says nit
-5 says nitpick
3 says no
3 says no any
7 says no bar
8 says no block
-5 says no business
-6 says no cod
6 says no comment
7 says no content
-5 says no critical
-6 says no databas
6 says no dead
-4 says no duplicat
8 says no eval
-9 says no global
4 says no hardcod
-7 says no http
-8 says no implicit
5 says no inlin
-5 says no magic
-6 says no modul
3 says no mutabl
5 says no n
-4 says no op
6 says no os
13 says no print
9 says no rat
4 says no request
5 says no secret
-6 says no separat
3 says no shell
6 says no silent
6 says no sql
9 says no stack
5 says no string
8 says no sync
-3 says no test
8 says no timeout
16 says no todo
11 says no typ
-8 says no unnecessary
8 says no wildcard
-16 says nod
-4 says nod js
3 says nois
4 says non
5 says non and
-5 says non critical
3 says non instead
-5 says non is
10 says non negotiabl
4 says non not
-7 says non null
-8 says non obvious
6 says non sentinel
3 says non trivial
15 says noqa
-4 says normalizat
-11 says nosql
10 says not at
3 says not be
-3 says not block
5 says not by
5 says not commit
5 says not contain
5 says not deprecat
-4 says not direct
-3 says not edit
3 says not expos
-10 says not for
5 says not found
5 says not hardcod
-6 says not import
-4 says not just
19 says not log
-10 says not need
6 says not null
-5 says not obvious
6 says not optional
-3 says not or
9 says not print
10 says not raw
16 says not request
-6 says not requir
6 says not return
-4 says not typ
-5 says not what
-5 says not writ
4 says notify
13 says noun
8 says now
5 says now utc
-13 says null
10 says null check
-4 says null valu
-6 says nullabl parameter
-4 says number
6 says number of
-6 says numpy
6 says n²
-8 says o
-3 says o n
-4 says oauth
-5 says oauth2 with
-10 says oauth2passwordbearer
-9 says object creat
-4 says object or
-4 says object that
-6 says observ
-6 says observer
-7 says obvious from
7 says obvious logic
7 says occur
10 says of any
9 says of async
-7 says of content
4 says of dict
-7 says of each
-8 says of every
10 says of fil
6 says of function
-6 says of least
10 says of list
6 says of log
9 says of nest
9 says of print
-4 says of python
-3 says of the
3 says of truth
6 says of work
-7 says off by
-8 says official
6 says offload
-5 says offset paginat
-13 says ok
-5 says old
-4 says ollama
-9 says on a
5 says on all
3 says on any
-5 says on cod
-5 says on domain
-3 says on each
4 says on every
5 says on fastapi
11 says on public
-4 says on python
8 says on rout
-6 says on startup
4 says on the
-6 says on untrust
11 says on_event
-3 says onboard
4 says onc per
-4 says one
4 says one fil
-5 says one level
-7 says one lin
-5 says one per
-5 says one sentenc
-6 says one test
5 says one thing
-5 says one to
9 says one transaction
6 says only access
5 says only at
-3 says only chang
-7 says only for
-9 says only if
-7 says only import
7 says only in
7 says only need
10 says only never
5 says only no
-10 says only not
-5 says only on
5 says only pars
-5 says only the
11 says only through
-3 says only to
-5 says only use
3 says only via
-3 says only when
10 says only with
-5 says op
-7 says open
-4 says open the
-11 says openai
12 says openapi
5 says openapi description
6 says openapi doc
13 says openapi documentat
-5 says openapi schema
-11 says openapi spec
-6 says operat are
3 says operat databas
6 says operat decorat
13 says operat in
15 says operat must
9 says operat that
6 says operat to
-4 says operat use
3 says operat with
7 says operational
4 says ops
3 says opt in
-3 says optimal
5 says optimiz databas
11 says optimiz query
-10 says optimizat and
-4 says option
4 says optional for
11 says optional str
7 says optional t
-8 says optional union
6 says optional x
-4 says or a
-6 says or asyncio
-9 says or business
-5 says or cod
5 says or commit
4 says or complex
-6 says or connection
5 says or context
8 says or credential
5 says or data
8 says or databas
-7 says or dependency
6 says or doc
-6 says or environment
9 says or equivalent
9 says or error
5 says or exception
-11 says or explicit
4 says or extend
3 says or f
6 says or featur
-3 says or format
4 says or full
-9 says or function
-6 says or generic
8 says or internal
10 says or invalid
14 says or log
-3 says or method
-5 says or miss
-4 says or modify
-8 says or modul
-12 says or non
6 says or numpy
-3 says or os
-8 says or other
-4 says or outdat
-14 says or pii
6 says or print
9 says or prompt
-10 says or pydantic
5 says or pyright
-4 says or query
4 says or repository
-6 says or request
5 says or return
-5 says or rout
-5 says or script
15 says or secret
5 says or sensitiv
4 says or tabl
5 says or token
-8 says or use
4 says or with
5 says orchestrat
10 says orchestrat and
13 says order
5 says order by
4 says order stdlib
-4 says organiz
14 says organiz import
-5 says organizat
5 says orient
21 says origin
5 says original
3 says orm
-8 says orm for
3 says orm model
5 says orm never
-8 says orm sqlalchemy
-6 says orm usag
4 says orm use
10 says os environ
-4 says os path
8 says os system
-11 says other servic
12 says other user
11 says out
14 says out cod
3 says out of
-3 says out to
10 says outbound
9 says outbound call
-5 says outdat
-3 says output and
-4 says output encod
5 says outsid
3 says outsid the
-3 says over a
10 says over any
-3 says over brevity
-6 says over broad
-5 says over clever
-3 says over format
-4 says over inheritanc
5 says over list
-7 says over manual
5 says over nest
4 says over os
3 says over raw
8 says overall
-3 says overhead
-5 says overrid
-14 says owasp
-6 says owasp top
5 says own
5 says owner
3 says ownership
10 says ownership check
-6 says packag
3 says packag structur
-6 says pag
20 says paginat
6 says paginat filter
13 says paginat for
4 says pair
-6 says panda
-4 says panel
-12 says para
-6 says parallel
-3 says parameter
3 says parameter and
-5 says parameter nam
-12 says parameter query
7 says parameter return
7 says parameter to
7 says parameter typ
-7 says parameter use
8 says parameter with
10 says parameteriz
13 says parameteriz query
-10 says parent
7 says pars
8 says pars request
7 says pars validat
-5 says part
4 says partial
6 says partial failur
-7 says partition
8 says party arrow
-5 says party library
7 says party local
-5 says party packag
26 says pascalcas
8 says pascalcas class
8 says pascalcas for
-5 says pass
-5 says pass mypy
-5 says pass ruff
3 says pass the
11 says pass to
12 says password
5 says password hash
-4 says password in
-6 says password or
3 says password token
3 says password with
4 says past
-4 says path and
-13 says path for
-3 says path is
-3 says path method
-3 says path miss
-4 says path not
12 says path operat
-3 says path over
-3 says path parameter
-8 says path use
-7 says path validat
5 says path when
-4 says pathlib for
5 says pathlib over
-4 says pattern
5 says pattern consistent
11 says pattern for
-9 says pattern from
-8 says pattern in
7 says pattern to
-5 says pattern use
7 says pattern with
-11 says payload
-11 says pdf
11 says pep
3 says pep 257
-6 says pep 695
15 says pep 8
7 says per
5 says per function
6 says per request
-5 says per resourc
-4 says per the
-5 says per user
7 says perf
-3 says perform
-8 says performanc
-6 says performanc and
5 says performanc issu
-6 says performanc metric
4 says permission
8 says permission and
9 says permission check
10 says permission to
-5 says persist
6 says persistenc
9 says personal
-4 says pgvector
-3 says phas
-4 says pick
16 says pickl
6 says pickl load
6 says piec
5 says pii
-9 says pii in
5 says pii or
-4 says pin
-6 says pip audit
10 says pip business
-3 says pip creat
-5 says pip databas
-7 says pip get
-5 says pip install
15 says pip non
11 says pip pydantic
8 says pip sqlalchemy
-4 says pip validat
5 says pip y
-8 says pipelin
5 says pk
4 says plac
4 says placeholder
9 says plain text
9 says plaintext
7 says plaintext password
-7 says plan
9 says plan to
-3 says playwright
6 says plugin
12 says plural
7 says plural noun
6 says plus
8 says plus 1
-4 says pnpm
-4 says poetry
-14 says point
-4 says point at
-6 says poll
7 says pollution
-7 says pool
12 says pool and
-7 says pool configur
-11 says pool for
-18 says port
5 says positiv
-13 says post api
9 says post creat
3 says post for
3 says post put
4 says postgresql with
-8 says potential
-4 says power
-4 says pr
-5 says pr description
-4 says practic
3 says practic and
7 says practic or
9 says practical
5 says pre commit
-6 says preciz
4 says prediction
7 says prefer
5 says prefer async
9 says prefer explicit
-6 says prefer f
-5 says prefer list
5 says prefer modern
3 says prefer the
4 says prefer to
-10 says preferenc
-7 says prefetch_relat
14 says prefix and
17 says prefix api
-8 says prefix for
-9 says prefix with
-9 says prematur
-7 says prematur optimizat
5 says prepar statement
7 says present
9 says present and
4 says preserv
10 says preserv exception
-5 says preserv exist
3 says preserv the
5 says preserv traceback
7 says prevent sql
-8 says prevention
-4 says previous
-4 says pric
19 says primary key
8 says principl and
-6 says principl of
24 says print
9 says print for
16 says print in
6 says print instead
7 says print statement
-3 says priority
-10 says privat helper
9 says privat key
-6 says privileg
4 says privileg escalat
-3 says pro
6 says problem and
7 says proc
-8 says procedur
-5 says process
-4 says process env
11 says prod
-5 says product
8 says production cod
-5 says professional
-4 says profil
-7 says profil slow
-6 says program
-9 says progress
-5 says project
-7 says project convention
-9 says project standard
6 says project structur
-4 says project styl
-9 says project use
13 says project_id
6 says prometheus metric
-4 says promiz
3 says prompt
-5 says proof
5 says proper
12 says proper api
7 says proper clos
-4 says proper configur
-5 says proper configurat
-6 says proper connection
4 says proper context
20 says proper cor
9 says proper docstr
10 says proper http
15 says proper index
-19 says proper log
8 says proper paginat
8 says proper password
6 says proper pydantic
5 says proper relationship
5 says proper request
3 says proper separat
-3 says proper serializat
7 says proper session
14 says proper status
16 says proper transaction
7 says proper typ
4 says proper use
-5 says proper validat
-12 says property
-5 says pros
7 says protect
5 says protect endpoint
8 says protect rout
-5 says protocol for
3 says prov it
-5 says provid
-8 says provid a
-6 says provid context
-4 says provid specific
5 says public
8 says public api
3 says public class
7 says public function
-5 says public interfac
4 says public method
-5 says publish
-6 says pull
-5 says pull request
-8 says pur
-9 says pur function
9 says purpos
9 says purpos and
-6 says push
5 says put
9 says put business
-3 says py
3 says py all
4 says py and
3 says py fastapi
3 says py is
-5 says py not
5 says py pydantic
-7 says py schema
-7 says py to
7 says py use
11 says pydantic
4 says pydantic and
12 says pydantic at
-4 says pydantic baseset
14 says pydantic for
4 says pydantic handl
4 says pydantic request
9 says pydantic respons
-6 says pydantic s
3 says pydantic v2
10 says pydantic validat
6 says pydantic_set
9 says pydantic_set baseset
-10 says pyjwt
-7 says pylint
-6 says pyproject
-4 says pyproject toml
8 says pyright
-5 says pytest
-4 says pytest coverag
-4 says pytest mark
6 says pytest pytest
3 says pytest test
-4 says pytest with
7 says python 3
8 says python best
4 says python featur
11 says python function
-11 says python jos
-6 says python project
-6 says python reviewer
-6 says python standard
-3 says python styl
-9 says python version
-10 says python3
9 says pythonic cod
-10 says pythonic idiom
-4 says qa
-4 says quality and
3 says quality security
8 says queri
6 says queri column
10 says query
4 says query and
-3 says query arrow
5 says query builder
9 says query by
6 says query filter
3 says query in
6 says query index
4 says query miss
9 says query must
6 says query only
11 says query optimizat
3 says query or
-5 says query orm
-11 says query parameter
-9 says query parameteriz
5 says query performanc
3 says query to
-4 says question
-3 says queu
-6 says quick
-6 says quota
-7 says r
-8 says rac
-6 says rac condition
-4 says radix
-10 says rag
10 says rais
-9 says rais a
5 says rais custom
9 says rais domain
8 says rais from
11 says rais httpexception
5 says rais or
8 says rais section
7 says rais specific
-10 says random
6 says rat
10 says rat limit
-6 says rather
-6 says rather than
-9 says rational
4 says raw
8 says raw dict
6 says raw dictionary
8 says raw exception
6 says raw orm
-5 says raw string
-7 says rbac
-9 says re
-3 says re export
-4 says re rais
-3 says re read
4 says re run
-4 says reach
-13 says react
-4 says react component
-5 says react query
3 says read and
7 says read env
5 says read os
3 says read post
7 says read the
8 says read updat
-11 says readability and
-6 says readabl
-10 says readm
-5 says readm md
6 says ready cod
-4 says realtim
9 says reason
-5 says reasonabl
-6 says rebuild
3 says receiv
-4 says recent
-5 says recommendat
-9 says recoverabl
-5 says red
-5 says redaction
-4 says redis
-4 says redoc
7 says reduc
6 says reduc complexity
14 says reduc nest
-4 says ref
-4 says refactor
-3 says refactor cod
-7 says referenc fil
-4 says reflect
-12 says refresh
-15 says refresh token
4 says regex
-13 says region
-10 says register
-5 says registrat
-9 says registry
-6 says regression
-9 says regular
-4 says reintroduc
8 says reject
7 says rejection
-5 says relat
-3 says relat to
-4 says relationship
-9 says relationship and
10 says relationship with
-7 says relativ
-11 says relativ import
10 says releas
-15 says relevant
7 says reliabl
-7 says remediat
-8 says remember
-4 says remot
-5 says remov
4 says remov unus
-5 says removal
-12 says renam
-3 says renam or
-5 says render
-4 says repeat
-3 says repeat yourself
-4 says replac black
-6 says replica
-7 says repo
-7 says repo root
-4 says report
6 says repository
5 says repository arrow
-6 says repository for
5 says repository in
6 says repository layer
9 says repository method
8 says repository pattern
4 says repository py
6 says representat
-4 says req
7 says request body
7 says request call
6 says request data
-9 says request handl
-3 says request in
6 says request path
5 says request respons
3 says request timeout
-3 says request to
-4 says request validat
12 says requir authenticat
3 says requir field
-8 says requir for
-5 says requir in
-9 says requirement
-5 says requirement txt
-5 says reset
3 says resilienc
-10 says resolver
7 says resourc
-4 says resourc and
9 says resourc cleanup
6 says resourc doesn't
11 says resourc handl
-7 says resourc in
13 says resourc leak
3 says resourc nam
4 says resourc not
4 says resourc that
-5 says resourc usag
-6 says respect the
5 says respond
-6 says respons and
-4 says respons body
-5 says respons cach
-4 says respons compression
15 says respons format
12 says respons model
4 says respons must
4 says respons pydantic
4 says respons schema
8 says respons shap
-5 says respons to
5 says respons use
6 says respons validat
23 says response_model
4 says response_model to
-8 says responsibility
-8 says responsibility per
3 says responsibility principl
-7 says rest
-10 says rest api
9 says rest convention
-3 says rest graphql
-9 says restat
14 says restful
4 says restful api
8 says restful convention
6 says restful principl
11 says result set
-5 says result typ
-8 says result with
8 says retriev
5 says retry and
5 says retry with
7 says return
5 says return 401
8 says return 403
4 says return 404
-8 says return a
-7 says return an
6 says return appropriat
3 says return consistent
4 says return generic
6 says return meaningful
-9 says return only
-8 says return orm
-5 says return proper
10 says return rais
3 says return to
5 says return typ
7 says return valu
3 says reus the
-4 says reusabl component
-11 says reveal
-11 says revers
-5 says reversibl
-8 says review
-4 says review by
6 says review the
-7 says reviewer
-10 says reviewer for
13 says revision
-8 says revok
7 says rfc
15 says rich
-7 says right
6 says rigorous
-5 says risk
-5 says risky
-4 says rls
-5 says robust
-3 says rol
-5 says rol bas
10 says roll
5 says rollback
10 says rollback on
8 says rollback strategy
4 says root caus
-5 says rotat
-4 says round
8 says rout
10 says rout arrow
-5 says rout decorat
3 says rout dependency
9 says rout fil
4 says rout function
4 says rout handler
5 says rout in
7 says rout must
6 says rout py
-6 says rout return
6 says rout should
-6 says rout under
14 says rout use
6 says router
-4 says router and
-7 says router for
5 says router must
6 says router servic
12 says router thin
9 says router with
4 says row
-8 says rpc
-4 says ruff check
-6 says ruff enforc
-5 says ruff lint
7 says ruff linter
-6 says ruff mypy
-3 says ruff replac
-4 says rul for
-6 says run
4 says run databas
3 says run npm
-7 says run on
-5 says run only
-3 says run pytest
-5 says run script
3 says run test
-8 says run typ
-3 says run with
7 says run_in_executor
-3 says runnabl
6 says runtim
-3 says rust
-4 says s a
8 says s data
7 says s depend
4 says s httpexception
9 says s log
-7 says s typ
5 says safe_load
9 says safely
-3 says safety and
-3 says safety check
-5 says safety use
-6 says samesit
-3 says sandbox
-5 says sanitiz user
-7 says satisfy
-8 says say
-6 says say so
-4 says scaffold
-6 says scal
3 says scalability and
-5 says scalabl
5 says scalar
5 says scan for
8 says scenario test
-5 says schedul
-3 says scheduler
5 says schema
3 says schema and
5 says schema arrow
14 says schema chang
-6 says schema creat
11 says schema for
-4 says schema in
7 says schema miss
-10 says schema or
8 says schema pip
-8 says schema pydantic
-11 says schema respons
-6 says schema use
3 says schema validat
-7 says schema with
-7 says scop boundary
-6 says scor
-7 says scrap
-9 says screaming_snake_cas
-5 says script
-4 says script and
6 says script for
3 says script with
-9 says sdk
3 says search and
-12 says second
14 says secret
6 says secret and
6 says secret env
9 says secret from
4 says secret handl
9 says secret in
6 says secret management
4 says secret manager
4 says secret or
10 says secret stor
-6 says secret token
-4 says secret use
8 says secret via
-4 says secret_key
11 says secretstr
5 says secur
-7 says secur authenticat
-6 says secur cod
8 says secur endpoint
8 says secur error
-6 says secur password
-5 says secur samesit
-6 says security
7 says security best
-6 says security considerat
-4 says security documentat
-6 says security event
-7 says security issu
4 says security measur
3 says security monitor
4 says security never
10 says security no
-3 says security test
6 says security with
9 says see
-4 says see doc
-7 says seed
-6 says segment
8 says select
3 says select instead
10 says select star
5 says select with
-6 says select_relat
-4 says select_relat prefetch_relat
18 says selectinload
6 says selectinload for
5 says selectinload joinedload
-6 says selection
-9 says self
-3 says self contain
4 says self document
-3 says self explanatory
-8 says semantic
-11 says semaphor
-9 says send
5 says sensibl
8 says sensitiv
5 says sensitiv configurat
3 says sensitiv data
6 says sensitiv field
-5 says sentenc
7 says sentinel
8 says separat by
4 says separat creat
6 says separat from
7 says separat layer
4 says separat pydantic
6 says separat request
6 says separat schema
-4 says sequenc
7 says serializ
-6 says serializabl
-5 says serializat
-8 says serializat and
4 says serv
6 says server error
7 says server sid
-4 says server stat
-7 says serverless
4 says servic
9 says servic all
6 says servic and
5 says servic app
9 says servic arrow
-5 says servic boundary
6 says servic business
20 says servic class
-7 says servic dependency
-4 says servic function
9 says servic layer
9 says servic logic
4 says servic method
4 says servic model
7 says servic not
6 says servic pip
7 says servic py
-4 says servic repository
6 says servic return
-7 says servic schema
6 says servic servic
-12 says servic use
6 says session and
8 says session are
-6 says session auth
6 says session authenticat
9 says session clos
-5 says session commit
3 says session current
-5 says session handl
7 says session or
12 says session proper
-9 says session py
4 says session token
6 says session via
7 says session with
-5 says session_id
3 says set
-4 says set class
-4 says set comprehension
12 says set for
7 says set object
-5 says set of
9 says set py
-12 says set pydantic
12 says set to
12 says set via
-9 says setup
-6 says severity critical
-9 says sh
7 says sha1
4 says sha1 for
6 says sha256
-4 says shallow
4 says shar databas
15 says shar dependency
-3 says shar helper
6 says shar model
-9 says shar secret
-3 says shar stat
-3 says shar utility
-4 says sheet
12 says shell
8 says shell fals
11 says shell tru
5 says ship
4 says should contain
3 says should explain
-3 says should fix
6 says should hav
5 says sibl
5 says sid
-8 says signal
8 says signatur and
-3 says signatur parameter
-5 says signatur verificat
-7 says significant
4 says silenc
7 says silent
5 says silent failur
3 says silent ignor
7 says silent swallow
-7 says similar
-6 says similarity
-3 says similarity search
-12 says simpl
-7 says simplicity
-5 says simultaneous
-5 says singl
-5 says singl letter
-4 says singl lin
10 says singl purpos
4 says singl responsibility
-3 says singl sourc
-3 says singl use
-6 says singleton
-3 says siz limit
-4 says skill
-3 says skill md
4 says skip
-3 says skip the
11 says skip typ
-7 says slash
11 says sleep
-8 says slic
-5 says slow
-7 says slow endpoint
4 says slowapi
17 says small
3 says small and
12 says smaller
7 says smaller mor
-6 says smallest
-11 says smell
6 says smok
7 says smok test
17 says snake_cas
-8 says snake_cas e
9 says snake_cas for
7 says snake_cas function
-7 says snake_cas py
-6 says snapshot
-4 says so
12 says so that
-10 says so the
-7 says soft
-7 says soft delet
-4 says solely
-7 says solid
-5 says solid principl
-4 says solution that
-7 says solv
-3 says som
6 says someth
12 says sort
4 says sourc of
-9 says spac for
-4 says spac indentat
-9 says span
-7 says spec
-3 says special
-7 says specialist
-5 says specializ
-7 says specific actionabl
18 says specific error
14 says specific exception
4 says specific http
7 says specific origin
-6 says specific pattern
5 says specific typ
12 says specifical
4 says specify
-4 says speculativ
-12 says sphinx
9 says split
5 says split into
4 says split larg
9 says sql
9 says sql command
12 says sql in
6 says sql injection
10 says sql string
4 says sql with
3 says sqlalchemy 2
-3 says sqlalchemy async
4 says sqlalchemy databas
3 says sqlalchemy for
-7 says sqlalchemy model
-9 says sqlalchemy query
7 says sqlalchemy session
11 says sqlalchemy with
-6 says src api
4 says src layout
-11 says src lib
3 says src main
8 says src model
4 says src servic
-4 says src test
7 says sse stream
7 says ssl
-3 says stabl
7 says stack
9 says stack trac
-9 says stag
-7 says stal
8 says stall
6 says stall the
-4 says standard
10 says standard http
-4 says standard library
-4 says standard python
5 says standardiz
12 says standardiz error
17 says star
9 says star import
6 says star in
-4 says star py
4 says star with
-13 says starlett
-9 says start
8 says startup shutdown
-4 says stat
-8 says stat management
-5 says stat or
-3 says stat transition
-11 says stateless
4 says statement
-4 says statement for
3 says statement use
-8 says static
-7 says staticmethod
6 says statistic
8 says status cod
14 says status_cod
11 says stay thin
-9 says stderr
6 says stdlib arrow
8 says stdlib third
12 says step operat
5 says still pass
-6 says stop
3 says stop and
-4 says stor in
10 says stor password
-4 says storag
7 says str any
5 says str dict
6 says str e
9 says str instead
5 says str over
9 says str pip
-6 says strategy
4 says strategy for
-10 says stream
-3 says stream respons
-9 says strength
-3 says strenum
10 says strict
5 says strict mod
9 says strict must
13 says strict typ
-6 says string
4 says string concatenat
-5 says string for
11 says string in
13 says string interpolat
-3 says string or
-3 says string over
-4 says string path
9 says string sql
-6 says string use
8 says string with
13 says strong typ
7 says structlog
5 says structur
-16 says structur data
-5 says structur error
9 says structur format
15 says structur json
20 says structur log
-3 says structur md
-3 says structur output
3 says structur with
-3 says structural
4 says styl
4 says styl docstr
9 says styl for
-5 says styl preferenc
8 says styl select
-4 says subagent
8 says subclass
-4 says submodul
6 says subprocess
-9 says subprocess call
4 says subprocess run
6 says subprocess with
-9 says subquery
-7 says substantial
-6 says succ
-7 says successful
-5 says such
-7 says suffic
-5 says sufficient
-6 says suggest
-4 says suggest chang
6 says suggest specific
-4 says suggest test
-10 says suggestion
-5 says supabas
-4 says supabas auth
-6 says suppli
-4 says supply
-8 says support
15 says suppress
6 says suppression
5 says sur
-4 says surround
29 says swallow
9 says swallow error
7 says swallow exception
-5 says swap
-10 says switch
-5 says symbol
6 says sync
4 says sync and
7 says sync block
5 says sync call
9 says sync io
11 says sync library
12 says sync sdk
6 says sync session
5 says syntax
7 says syntax and
3 says syntax list
4 says syntax x
-3 says sys
-6 says system
4 says system for
-6 says system prompt
-5 says tabl
9 says tabl and
-7 says tabl of
-7 says tabl with
8 says tag
-10 says tag and
7 says tag for
9 says tag to
-9 says tailwind
-11 says tak
-5 says task
5 says task are
-15 says task for
-5 says task in
-3 says task use
5 says taskgroup
-3 says tech
-3 says tech stack
-7 says technical
-11 says techniqu
-5 says techniqu for
-5 says technology
5 says telemetry
-12 says templat
7 says tenancy
6 says tenant
10 says tenant isolat
6 says tenant_id
-4 says terminat
-4 says terraform
-5 says test
-5 says test add
10 says test all
5 says test and
5 says test api
8 says test are
-5 says test arrow
-7 says test business
-3 says test client
-3 says test cod
-4 says test conftest
8 says test cover
-5 says test error
-7 says test failur
4 says test fil
-4 says test first
7 says test for
-9 says test function
-5 says test in
-8 says test integrat
-5 says test isolat
-4 says test migrat
-5 says test mirror
-5 says test scenario
8 says test should
5 says test still
-8 says test unit
-4 says test use
-9 says test_
-4 says testability
5 says testability and
5 says testabl
-6 says testcontainer
-3 says text
-5 says than
-6 says than one
-3 says than the
3 says that belong
-5 says that could
-5 says that describ
3 says that doe
5 says that don't
-6 says that exist
-6 says that hav
9 says that is
7 says that match
-5 says that may
5 says that return
-7 says that s
4 says that the
12 says the 2
5 says the actual
-4 says the agent
-4 says the ai
-3 says the api
-4 says the appropriat
-9 says the backend
-7 says the begin
-4 says the body
-8 says the business
-3 says the call
-4 says the caller
-6 says the canonical
8 says the chang
-6 says the class
-8 says the client
-6 says the commit
4 says the contract
-6 says the cor
-4 says the dashboard
3 says the databas
-7 says the dependency
3 says the diff
9 says the domain
5 says the edg
-5 says the env
4 says the environment
8 says the error
-4 says the establish
10 says the event
-4 says the exact
-8 says the exception
-6 says the exist
6 says the expect
-7 says the fastapi
-8 says the first
3 says the full
-7 says the function
-14 says the http
9 says the implementat
4 says the import
-8 says the input
-5 says the job
-3 says the latest
6 says the lifespan
3 says the llm
-9 says the most
-4 says the mvp
-5 says the new
7 says the next
-9 says the one
-8 says the operat
6 says the original
-5 says the pattern
-5 says the primary
-5 says the pydantic
3 says the record
-3 says the relevant
-9 says the request
-10 says the respons
-4 says the result
4 says the right
12 says the root
-4 says the rout
4 says the router
8 says the rul
12 says the schema
-4 says the scop
9 says the script
-4 says the servic
5 says the session
7 says the set
8 says the singl
-5 says the solution
-5 says the sourc
9 says the spec
-4 says the specific
6 says the standard
5 says the status
-6 says the system
-9 says the tabl
-4 says the task
9 says the test
11 says the tool
7 says the top
4 says the typ
7 says the url
-9 says the user
-6 says the whol
6 says the why
5 says the wir
-5 says the writ
-3 says their
5 says them
-9 says them with
-4 says ther
-9 says ther are
5 says ther is
4 says thes
-7 says thes rul
-5 says they
3 says they can
25 says thin
8 says thin and
7 says thin controller
4 says thin put
7 says thin rout
6 says thing
-7 says think
5 says third
5 says third party
-5 says this agent
-6 says this is
-4 says this project
4 says this skill
12 says this structur
9 says thorough with
-4 says thought
-10 says thread
-4 says threat
4 says through
-5 says through a
12 says through environment
8 says through pydantic
-7 says through the
19 says throughout
-3 says throughout the
-5 says throughput
7 says throw
-6 says tight
-3 says tim and
13 says tim sleep
15 says timeout
13 says timeout for
12 says timeout on
12 says timezon
5 says timezon awar
-6 says titl
6 says to add
-8 says to an
-5 says to any
5 says to authenticat
-8 says to avoid
-3 says to be
-4 says to break
12 says to client
-5 says to creat
-4 says to dat
-10 says to databas
-6 says to defin
-4 says to do
-3 says to enabl
4 says to every
7 says to execut
-7 says to exist
-4 says to fastapi
7 says to fix
4 says to generat
-12 says to handl
8 says to http
-4 says to identify
3 says to improv
-5 says to includ
-5 says to keep
-3 says to log
-3 says to mak
-6 says to many
-5 says to match
4 says to mock
6 says to pep
9 says to preserv
-7 says to python
4 says to reject
4 says to repository
10 says to servic
7 says to set
-3 says to supabas
-7 says to suppress
-5 says to them
5 says to this
10 says to user
3 says to validat
8 says to verify
8 says to version
14 says to_thread
4 says to_thread or
17 says todo
16 says todo comment
6 says todo fixm
6 says token
-11 says token api
7 says token from
-8 says token handl
8 says token or
-4 says token refresh
10 says token validat
4 says toleranc
-4 says toml
3 says too
8 says too long
-5 says tool
-8 says tool and
-6 says top 10
-10 says top level
5 says top of
-6 says topic
-8 says torch
4 says tortois orm
12 says total
-4 says trac
5 says trac in
9 says trac or
-5 says trac the
10 says trac to
-12 says track
-3 says tradeoff
-5 says traffic
-10 says trail
-4 says trail comma
-8 says train
10 says transaction
10 says transaction boundary
11 says transaction for
13 says transaction management
-3 says transaction rollback
-3 says transform
-10 says transformat
-10 says transient
-4 says transition
3 says translat
-4 says traversal user
4 says trip
-5 says troubleshoot
-5 says tru in
-9 says tru on
3 says truly
-9 says trust client
-4 says try
-3 says try catch
-9 says try except
11 says try final
-13 says ts
-6 says tsx
6 says ttl
-7 says turn
-4 says tutorial
-3 says twic
-4 says txt
5 says ty
4 says typ
12 says typ all
-6 says typ and
3 says typ annotat
3 says typ as
-6 says typ check
-10 says typ checker
18 says typ coverag
-5 says typ dict
6 says typ error
-8 says typ for
11 says typ hint
9 says typ ignor
3 says typ import
-8 says typ in
11 says typ instead
12 says typ is
16 says typ list
-7 says typ mismatch
-8 says typ miss
-4 says typ only
4 says typ or
5 says typ parameter
-11 says typ proper
-3 says typ protocol
-9 says typ py
10 says typ respons
-15 says typ schema
4 says typ syntax
-5 says typ system
-7 says typ that
-5 says typ typ
5 says typ wher
6 says typ with
-5 says typeddict
-7 says typeddict for
-5 says typeerror
5 says typescript python
-8 says typescript strict
-8 says typevar
8 says typical
3 says unauthenticat
-7 says unavailabl
4 says unavoidabl
9 says unbound query
-9 says unchang
11 says unclos
-8 says under app
4 says under backend
6 says under src
-5 says under test
-6 says underscor
10 says unexpect
-8 says unhandl
-7 says unhandl exception
-3 says uniform
5 says union
13 says union syntax
6 says union typ
10 says uniqu
8 says uniqu constraint
5 says unit
-5 says unit and
-4 says unit integrat
6 says unit of
-4 says unittest
-4 says unittest mock
-4 says universal
-3 says unless a
9 says unless absolut
5 says unless the
7 says unless ther
-5 says unless they
9 says unnecessary databas
9 says unparameteriz
5 says unprocessabl
-6 says unreachabl
-10 says unrelat
4 says unsaf deserializat
-5 says untest
8 says until
6 says untrust
9 says untrust data
10 says unus
16 says unus import
-5 says up
-6 says up and
-4 says up to
-5 says updat
5 says updat delet
-4 says updat for
-6 says updat if
-4 says updat in
6 says updat or
9 says updat respons
3 says updat test
-3 says updat the
15 says updated_at
5 says updated_at on
7 says updated_at timestamp
-4 says upgrad
-4 says upgrad and
-11 says upload
4 says upload document
4 says upper_snake_cas
-4 says upper_snake_cas for
-7 says upsert
5 says usag
-3 says usag and
-4 says usag pattern
-11 says use a
-10 says use absolut
9 says use alembic
-7 says use an
14 says use any
-9 says use apirouter
11 says use app
-8 says use appropriat
-6 says use arrow
9 says use async
-7 says use background
5 says use bar
-5 says use batch
5 says use bcrypt
4 says use build
-12 says use camelcas
8 says use cas
-6 says use connection
7 says use consistent
10 says use correct
5 says use cursor
8 says use custom
5 says use databas
4 says use datetim
-6 says use debug
-7 says use def
7 says use dependency
6 says use direct
11 says use docstr
3 says use eager
6 says use early
10 says use env
6 says use environment
8 says use eval
-5 says use exist
8 says use explain
5 says use fastapi
5 says use field
-5 says use from
10 says use from_attribut
-6 says use global
6 says use googl
-5 says use guard
-7 says use http
8 says use httpexception
-5 says use httpx
-7 says use in
12 says use index
-6 says use it
-6 says use join
-4 says use jwt
-5 says use lazy
10 says use limit
7 says use list
3 says use log
-6 says use middlewar
6 says use migrat
9 says use model_config
14 says use model_dump
6 says use model_validat
8 says use modern
9 says use mutabl
9 says use mypy
7 says use non
3 says use optional
3 says use orm
10 says use parameteriz
4 says use pascalcas
-10 says use path
-10 says use pathlib
7 says use pip
8 says use plural
14 says use print
-3 says use proper
-8 says use protocol
13 says use pydantic
-8 says use pytest
3 says use python
-3 says use repository
10 says use response_model
-6 says use router
-3 says use security
7 says use select
10 says use selectinload
-7 says use separat
-4 says use session
8 says use specific
3 says use sqlalchemy
8 says use standard
8 says use status
5 says use str
6 says use strict
9 says use string
14 says use structlog
14 says use structur
4 says use subprocess
-10 says use sys
-4 says use test
-4 says use them
3 says use typ
-9 says use typevar
6 says use uuid
-5 says use uv
8 says use validat
-5 says use when
8 says use x
7 says use yaml
-8 says use yield
4 says user can
7 says user data
-4 says user explicit
7 says user isolat
-8 says user messag
-4 says user py
5 says user s
-9 says user scop
-6 says user tabl
16 says user_id
7 says user_id filter
-5 says user_rout
-5 says user_rout py
18 says utc
6 says utcnow
-15 says utility
-5 says utility function
7 says utiliz
14 says uuid
3 says uuid for
5 says uuid primary
9 says uuid4
-7 says uv
-4 says uv run
-6 says uvicorn
-3 says ux
-4 says v0
5 says v1
5 says v1 prefix
8 says v2
10 says v2 for
10 says v2 model
-7 says v2 schema
3 says v2 syntax
6 says valid
3 says valid jwt
4 says validat all
-6 says validat arrow
4 says validat ensur
6 says validat fastapi
-8 says validat fil
4 says validat for
-4 says validat in
8 says validat input
11 says validat jwt
7 says validat logic
-9 says validat or
-3 says validat path
7 says validat pydantic
-8 says validat request
5 says validat rul
-4 says validat sanitiz
6 says validat the
5 says validat use
-5 says validat user
8 says validat via
4 says validat when
6 says validat with
-5 says valu is
-9 says valu must
7 says valu object
6 says valueerror
3 says var
9 says variabl for
14 says variabl function
-6 says variabl in
-4 says variabl nam
-5 says variabl pascalcas
7 says variabl snake_cas
-5 says variabl via
-10 says variant
5 says various
5 says vault
-3 says vector
-7 says venv
-3 says venv bin
5 says verb
6 says verbos
-5 says verdict
8 says verifi
-4 says verificat
9 says verify jwt
-6 says verify proper
4 says verify test
-5 says verify the
-5 says version 3
-8 says version and
14 says version api
9 says version control
9 says version in
7 says version prefix
-10 says version strategy
-8 says version with
-7 says vertical
-5 says very
5 says via
9 says via alembic
-12 says via app
7 says via config
17 says via depend
8 says via dependency
-6 says via di
3 says via environment
11 says via pydantic
-4 says via set
-8 says via the
7 says view
-4 says virtual
-4 says virtual environment
-4 says visibility
8 says visibl
-4 says vs
4 says vs async
3 says vulnerability or
-5 says vulnerability scan
5 says vulnerability sql
-6 says vulnerabl
-3 says w
-4 says warn
3 says warn error
10 says warn for
5 says warn should
-17 says was
-3 says was implement
4 says watch
6 says watch for
4 says way
-10 says we
11 says weak
10 says weak crypto
-6 says web
-5 says web applicat
-5 says web framework
-6 says webhook
-11 says websocket
-3 says well
7 says well document
-6 says wer
-3 says what
5 says what chang
-10 says what the
-5 says what they
-5 says what was
3 says what you
-5 says when
8 says when a
-3 says when add
-3 says when applicabl
4 says when availabl
-11 says when it
4 says when need
8 says when one
-5 says when present
-5 says when the
5 says when work
-5 says when writ
4 says whenever
7 says wher a
3 says wher applicabl
-7 says wher appropriat
7 says wher it
14 says wher join
-8 says wher possibl
-6 says whether
-6 says which
-3 says whil
-3 says whitelist
-6 says whitespac
-5 says whol
-3 says whos
-3 says why it
4 says why not
-4 says wid
14 says wildcard
13 says wildcard import
-9 says will
-4 says will be
-6 says will fail
-5 says window
9 says wir
-3 says with _
-5 says with a
4 says with alembic
-6 says with all
4 says with an
4 says with argument
6 says with asyncio
7 says with asyncsession
7 says with bcrypt
3 says with black
5 says with blank
4 says with cod
9 says with context
4 says with correlat
7 says with custom
-7 says with databas
-13 says with default
9 says with depend
-3 says with detail
14 says with docstr
6 says with embed
6 says with env
12 says with explicit
6 says with fastapi
8 says with field
9 says with for
10 says with httpexception
-3 says with inlin
8 says with json
-6 says with jwt
6 says with lazy
20 says with logger
-9 says with meaningful
4 says with miss
-6 says with modern
-3 says with multipl
6 says with mypy
-6 says with non
17 says with openapi
7 says with parameteriz
8 says with pip
4 says with prefix
3 says with project
-4 says with proper
11 says with pydantic
-4 says with pytest
-5 says with python
6 says with rais
-4 says with real
-3 says with reason
7 says with request
-4 says with retry
5 says with schema
6 says with servic
5 says with session
11 says with specific
7 says with sqlalchemy
5 says with statement
7 says with strict
12 says with structur
6 says with sync
-4 says with underscor
6 says with user
-5 says within
9 says within a
-4 says word
-5 says work
-7 says workflow
-8 says workspac
6 says world
6 says would
5 says wrap in
-11 says wrapper
9 says writ a
6 says writ async
-4 says writ clean
-6 says writ cod
-6 says writ conciz
14 says writ endpoint
9 says writ idiomatic
-8 says writ self
7 says writ test
3 says writ the
-10 says writ unit
5 says wrong
10 says wrong typ
-3 says ws
-5 says x
14 says x pip
3 says x use
4 says x y
5 says xss
7 says xss csrf
-9 says xxx
-6 says y
11 says yaml load
-6 says yes
-10 says yield
-7 says yml
-4 says you
6 says you add
4 says you creat
-4 says you hav
4 says you must
-4 says you only
3 says your
12 says your api
4 says zero
7 says zero error
-11 says zip
6 says zod
-4 says zod schema
6 stands 5 deep
-16 stands in about the agent
-9 stands in about the project
-12 stands in an example
-7 stands in an output template
-13 stands in focus
-12 stands in the agent's own work
4 stands in work
-7 unanswered would be context`;
