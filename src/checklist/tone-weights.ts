/** Made by `npm run learn`: what signs weigh, in tenths. */
export const BIAS = -2.4;
export const WEIGHTS = `8 begins 2
-12 begins 200
9 begins 201
4 begins 201 created
6 begins 201 |
9 begins 204
5 begins 3
-4 begins 4
3 begins 400
6 begins 400 |
4 begins 401
6 begins 401 unauthorized
12 begins 403
6 begins 403 forbidden
8 begins 404
5 begins 404 not
7 begins 409
7 begins 422 unprocessable
-4 begins 5
3 begins 500
5 begins abstract
8 begins access
5 begins add
-6 begins add comments
6 begins add indexes
-7 begins add logging
4 begins add proper
5 begins add tests
4 begins add type
-3 begins aim
-3 begins aim for
3 begins alembic
7 begins alembic for
-5 begins alembic migrations
5 begins all
16 begins all endpoints
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
4 begins annotate all
5 begins api contract
3 begins api contracts
9 begins api documentation
9 begins api endpoint
4 begins api endpoints
5 begins api keys
-13 begins api routes
-3 begins api security
7 begins api versioning
10 begins apirouter
-8 begins apis
5 begins app api
-5 begins app db
-5 begins app main
7 begins app models
4 begins app services
5 begins application
11 begins apply
-7 begins apply the
9 begins appropriate
-4 begins appropriate use
-12 begins architecture
11 begins are
14 begins args
-3 begins ask
-5 begins assess
-6 begins assume
5 begins async def
5 begins async everywhere
-5 begins async first
4 begins async i o
-3 begins async operations
-8 begins async patterns
-3 begins asyncio
4 begins atomic
-4 begins audit
3 begins auth
3 begins authentication and
5 begins authorization checks
-10 begins automatic
6 begins avoid blocking
-7 begins avoid n+1
-12 begins avoid unnecessary
5 begins avoid wildcard
6 begins bad
-5 begins balance
6 begins bare
4 begins bare except
6 begins base
6 begins batch
-8 begins be
-7 begins best
7 begins black
6 begins blocking
4 begins blocking calls
11 begins blocking i o
6 begins both
4 begins break
4 begins break down
6 begins broad
4 begins business
-7 begins cache
-5 begins caching
-5 begins catch specific
6 begins catching
3 begins centralize
8 begins chain
8 begins chain exceptions
-4 begins change
-5 begins choose
-8 begins circular
11 begins classes
9 begins classes pascalcase
-3 begins claude
-6 begins code follows
-5 begins code is
8 begins code quality
7 begins command
4 begins command injection
10 begins commented
-6 begins comments
-7 begins comments explain
5 begins commit
3 begins commits
8 begins common
4 begins complete
-4 begins complex
3 begins comprehensive
7 begins comprehensive docstrings
-10 begins concurrency
5 begins config
-5 begins connection
-6 begins connection pool
-5 begins connection pooling
-4 begins consider
-3 begins consistency
10 begins consistent error
-11 begins constants
-6 begins constants upper_snake_case
-5 begins content
9 begins context managers
8 begins controllers
-4 begins coordinate
-15 begins core
15 begins cors
8 begins cors configured
5 begins cors is
-9 begins coverage
7 begins create
4 begins create a
-3 begins create alembic
4 begins create custom
-6 begins create database
10 begins create pydantic
5 begins create request
6 begins create reusable
5 begins create separate
6 begins create test
-5 begins cryptographic
-8 begins csrf
4 begins custom
13 begins custom exceptions
4 begins cyclomatic
7 begins cyclomatic complexity
6 begins data integrity
4 begins database migrations
10 begins database queries
7 begins database sessions
-8 begins dataclasses
5 begins dead
5 begins dead code
4 begins debug
7 begins debug mode
7 begins declare
3 begins deep
4 begins deep nesting
-4 begins default
12 begins define
6 begins define pydantic
6 begins define request
-7 begins delete
-7 begins dependencies
5 begins dependencies are
-5 begins depends
-4 begins deploy
4 begins design and
-3 begins design database
9 begins detailed
6 begins detect
-3 begins development
9 begins dict
-8 begins django
-6 begins docs
8 begins docstring
9 begins docstrings
3 begins docstrings on
5 begins document
9 begins document all
11 begins document apis
-6 begins document complex
6 begins document endpoints
5 begins documentation
4 begins documents
3 begins does
-7 begins don't add
7 begins don't expose
-4 begins double
-5 begins dry
-7 begins duplicate
-10 begins duplicated
9 begins each
8 begins eager
-4 begins edge
-4 begins edge cases
-5 begins efficient
4 begins email
6 begins empty
7 begins end
7 begins end to
-5 begins endpoint
-3 begins endpoints
4 begins enforce
-4 begins ensure
-12 begins ensure all
3 begins enum
-4 begins enums
-8 begins env
-3 begins environment
6 begins environment configuration
5 begins error
3 begins error handling
-6 begins error messages
5 begins error responses
4 begins errors
-4 begins evaluate
-4 begins event
6 begins every
3 begins every function
-4 begins every public
-10 begins example
-3 begins examples
10 begins except
-3 begins exception
7 begins exception handlers
16 begins exception handling
-5 begins existing
12 begins explicit
8 begins export
4 begins extract
-11 begins f
-10 begins f strings
9 begins fail
4 begins fail fast
-11 begins fastapi
-4 begins feature
-7 begins fetch
8 begins file i o
3 begins files
-5 begins files snake_case
-5 begins first
7 begins fix
-3 begins fixtures
8 begins flag any
-6 begins flask
-6 begins focus
-5 begins focus on
-6 begins follow existing
10 begins follow pep
13 begins follow rest
9 begins follow restful
-6 begins follow the
-6 begins for api
7 begins for async
5 begins forbidden
6 begins foreign
-7 begins format
-3 begins framework
-7 begins from
-4 begins from __future__
6 begins from module
-12 begins frontend
3 begins full
12 begins full type
4 begins fully
5 begins function
9 begins function length
9 begins functional
10 begins functions
8 begins functions 50
9 begins functions are
12 begins functions methods
8 begins functions snake_case
-6 begins functions that
-3 begins gather
-4 begins generic
-5 begins global
4 begins good
3 begins google
9 begins google style
-5 begins graceful
-3 begins graphql
12 begins group imports
-8 begins group related
-3 begins handle
5 begins handle authentication
5 begins handle database
6 begins handle exceptions
-7 begins handle missing
12 begins handlers
5 begins hard
7 begins hardcoded
5 begins hardcoded secrets
4 begins hash
4 begins hash passwords
-11 begins health
-4 begins health check
10 begins high
-8 begins http status
-15 begins https
3 begins httpx
-7 begins idempotency
3 begins identify
-7 begins if
3 begins if any
7 begins implement business
-4 begins implement caching
-5 begins implement comprehensive
-3 begins implement consistent
5 begins implement custom
10 begins implement database
5 begins implement fastapi
6 begins implement jwt
11 begins implement pagination
-11 begins implement pydantic
8 begins implement rate
-3 begins implement secure
-4 begins implement security
4 begins implement service
11 begins implement structured
-6 begins implement the
-10 begins implementation
-8 begins implementing
3 begins implements
7 begins important
12 begins imports
-4 begins in
-8 begins include context
3 begins include docstrings
-6 begins include error
-6 begins include type
14 begins incorrect
5 begins index
7 begins indexes
4 begins inherit
7 begins inject
7 begins injection
11 begins injection vulnerabilities
-4 begins inline
-3 begins input
10 begins input validated
11 begins insecure
-5 begins insufficient
4 begins integrate
6 begins integrate with
4 begins integration
6 begins integration tests
-6 begins invalid
-3 begins is this
9 begins isort
5 begins jwt
-13 begins jwt authentication
5 begins keep
-3 begins keep backend
8 begins keep business
-5 begins keep changes
9 begins keep files
13 begins keep functions
-4 begins keep it
-8 begins keep line
6 begins keep routers
-3 begins key
8 begins large
-7 begins lazy
9 begins let
-3 begins leverage python
7 begins lifespan
-4 begins limit
5 begins line
9 begins line length
-6 begins lint
-6 begins linting
4 begins list endpoints
-7 begins llm
-5 begins local
6 begins log detailed
10 begins log errors
-7 begins log with
-8 begins logging is
-4 begins logging use
7 begins logs
-3 begins long
3 begins look for
-6 begins magic
-6 begins magic numbers
-5 begins main
-4 begins main py
-11 begins maintain
-4 begins manage
-7 begins map
3 begins max
12 begins maximum
-5 begins mcp
6 begins meaningful
-4 begins measure
-7 begins memory
9 begins middleware
-9 begins migration
-5 begins migrations
-8 begins migrations are
-6 begins minimal
8 begins minimize
7 begins minimize blocking
5 begins missing
4 begins missing docstrings
-11 begins missing error
11 begins missing indexes
7 begins missing pagination
11 begins missing return
5 begins missing type
-11 begins mix
5 begins mixing
5 begins mixing sync
-6 begins mock
-4 begins mock external
-3 begins model
8 begins models
5 begins modern
-8 begins modern python
-6 begins modify
8 begins module
8 begins module level
-5 begins monitor
5 begins move
4 begins multi
-6 begins multiple
3 begins mutable
5 begins mutable default
12 begins mypy strict
3 begins n+1
3 begins n+1 n+1
4 begins naming
-8 begins naming conventions
-12 begins nested
13 begins nesting
8 begins nesting depth
-4 begins network
-6 begins never add
7 begins never call
7 begins never commit
4 begins never hardcode
4 begins never leave
4 begins never log
-6 begins never put
4 begins never return
5 begins never silently
4 begins never store
-5 begins never trust
-4 begins never write
5 begins new
5 begins no any
6 begins no commented
6 begins no dead
9 begins no eval
9 begins no hardcoded
6 begins no mutable
4 begins no n+1
7 begins no print
3 begins no sensitive
-9 begins no unnecessary
7 begins no wildcard
-9 begins non
-4 begins not
5 begins not found
-6 begins note
-6 begins oauth2
-4 begins off
-4 begins off by
-7 begins on
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
-3 begins output
-4 begins owasp
8 begins pagination
8 begins parameterized
5 begins parameterized queries
-3 begins parse
9 begins pascalcase
6 begins pascalcase for
-4 begins pass
13 begins passwords
-10 begins path traversal
-4 begins pathlib
-5 begins paths
10 begins pattern
-11 begins patterns
6 begins pep
8 begins pep 8
3 begins performance
6 begins performance optimization
-5 begins permissions
5 begins pii
-6 begins pip
5 begins place
8 begins positive
-6 begins post
-8 begins postgresql
-6 begins prefer
5 begins prefer explicit
-7 begins prefer f
-3 begins prefer list
-4 begins prefer the
4 begins preserve
6 begins prevent
5 begins prioritize
5 begins private
-11 begins problem
-5 begins production
-10 begins profile
-7 begins profile slow
-6 begins project
4 begins prometheus
-5 begins prompt
7 begins proper
-4 begins proper error
7 begins proper http
4 begins proper use
4 begins public
8 begins public functions
-8 begins pure
5 begins pydantic
-3 begins pydantic basemodel
9 begins pydantic for
12 begins pydantic models
-7 begins pydantic schemas
3 begins pydantic settings
5 begins pytest
-4 begins python version
-4 begins pythonic
6 begins queries
-4 begins query
-5 begins race
-4 begins race conditions
7 begins raise
4 begins raise custom
5 begins raise domain
8 begins rate
-7 begins rate limit
10 begins rate limiting
6 begins raw
3 begins raw sql
-4 begins react
12 begins readability
5 begins recommend
-10 begins record
-10 begins redis
6 begins refactor
-5 begins refactoring
-9 begins reference
-4 begins registry
-3 begins relationships
10 begins remove
-4 begins repeated
3 begins request body
4 begins requests
8 begins resource
11 begins resources
3 begins response models
-3 begins rest
5 begins return
7 begins return 403
4 begins return meaningful
-6 begins return proper
-8 begins return type
9 begins returning
8 begins returns
5 begins reuse
-6 begins review
6 begins role
4 begins rollback
-6 begins route
-4 begins router
7 begins routers
10 begins routes
-3 begins ruff
4 begins ruff check
5 begins ruff for
7 begins rule
-4 begins rust
-6 begins sanitize
4 begins scan
5 begins scan for
5 begins schema changes
4 begins schemas
-6 begins schemas pydantic
-7 begins scope
8 begins secret
7 begins secret management
-7 begins secret_key
12 begins secrets
4 begins secrets in
-3 begins secrets management
10 begins secure
-6 begins security best
-7 begins security headers
6 begins security never
5 begins security vulnerabilities
-10 begins see
6 begins select
5 begins select *
6 begins self
-6 begins semantic
9 begins separate
4 begins separate request
7 begins separation
7 begins separation of
5 begins server
8 begins service layer
10 begins services
10 begins services business
5 begins session management
7 begins sessions
-3 begins set
-6 begins setup
-4 begins simple
-11 begins single
9 begins skip type
8 begins snake_case
7 begins snake_case for
6 begins solution
5 begins specific
7 begins sql
-9 begins sqlite
-6 begins sqlmodel
-4 begins stable
5 begins standard
-3 begins standard library
-4 begins startup
7 begins status
15 begins status codes
-9 begins storage
4 begins store
-3 begins streaming
-3 begins strict
7 begins string
13 begins strong
9 begins structlog
-3 begins structure
-8 begins style
-8 begins success
-8 begins suggest
-4 begins suggested
-4 begins supabase
7 begins support
11 begins sync
8 begins synchronous
-5 begins table
-4 begins tags
8 begins target
-8 begins task
-3 begins template
-7 begins test
12 begins test all
-5 begins test error
-7 begins test the
-7 begins test with
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
-7 begins token
11 begins tokens
9 begins tool
-6 begins tools
-4 begins trace
9 begins transaction
8 begins transactions
-9 begins treat
6 begins type
11 begins type all
11 begins type annotations
-11 begins type check
8 begins type ignore
-17 begins typescript
-8 begins typescript strict
4 begins unbounded
9 begins unbounded queries
-4 begins understand
6 begins unhandled
-4 begins unit tests
-8 begins untyped
-8 begins untyped untyped
8 begins unused
13 begins unused imports
-7 begins update
-3 begins update or
-3 begins use a
-9 begins use absolute
9 begins use annotated
-5 begins use apirouter
9 begins use async
3 begins use asyncio
-7 begins use background
-5 begins use dataclass
-9 begins use def
8 begins use depends
-6 begins use descriptive
9 begins use docstrings
3 begins use early
4 begins use environment
7 begins use field
4 begins use google
-4 begins use guard
7 begins use httpexception
-5 begins use httpx
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
-6 begins use ruff
-3 begins use security
7 begins use select
4 begins use selectinload
4 begins use specific
5 begins use sqlalchemy
7 begins use status
8 begins use structlog
13 begins use structured
9 begins use transactions
-4 begins use try
7 begins use type
-12 begins use typing
5 begins use uuid
6 begins use x
9 begins user isolation
12 begins using
12 begins uuid
-3 begins uvicorn
-3 begins validate input
4 begins validate inputs
4 begins validation
5 begins variables
-7 begins vector
5 begins verify all
7 begins version
6 begins version apis
11 begins versioning
8 begins warn
6 begins watch
6 begins watch for
3 begins weak
3 begins weak crypto
5 begins web
-5 begins websocket
-3 begins what
-8 begins when adding
-6 begins whether
-7 begins why
4 begins with -ed
-4 begins wrap
7 begins write
3 begins write async
7 begins write clean
-5 begins write concise
5 begins write docstrings
-9 begins write self
8 begins write tests
6 begins write the
-6 begins write unit
8 begins writes
-6 begins writing
-12 begins xss
6 begins zero
5 below 10
11 below 11
-5 below 4
8 below 9
5 below a01
8 below a03
4 below a05
-5 below access
-10 below action
9 below add
-13 below adr
-6 below advanc
-6 below agent
-8 below ai
-6 below alembic
4 below all
6 below also
10 below an
-12 below analyz
3 below api
-7 below apply
7 below approach
-9 below appropriat
-10 below architect
5 below architectural
-11 below are
-13 below area
4 below arrow
8 below async
-12 below auth
-4 below automat
9 below avoid
8 below await
8 below b
-8 below background
-5 below behavior
4 below best
8 below blocker
9 below both
10 below boundary
3 below branch
-7 below but
-7 below cach
4 below can
-13 below capability
-5 below cas
9 below checklist
-5 below ci
5 below claim
-3 below clarificat
5 below clarity
-13 below class
7 below cleanup
-3 below client
6 below cod
-10 below comment
5 below commit
-10 below communicat
-8 below competency
3 below complet
5 below complexity
6 below complianc
-9 below concept
4 below concern
7 below concurrency
-8 below conduct
5 below connection
-4 below consider
5 below considerat
5 below consistency
4 below consistent
9 below constraint
-9 below contain
-7 below content
-5 below context
9 below control
7 below convention
-4 below coordinat
-4 below coverag
-6 below creat
6 below criteria
-5 below critical
-4 below current
6 below databas
7 below decision
-3 below deep
6 below default
-9 below defens
-7 below deliver
-4 below dependency
4 below design
-8 below detail
4 below detection
4 below development
6 below disciplin
-5 below dispatch
-20 below django
5 below docstr
-4 below document
-5 below don
-4 below dry
-7 below efficiency
6 below endpoint
5 below enforc
-4 below enforcement
6 below env
4 below error
-5 below evaluat
-12 below event
-4 below every
8 below everywher
13 below exactly 2 security
8 below exactly anti pattern
8 below exactly anti pattern to avoid
-6 below exactly api
7 below exactly api design
-8 below exactly api documentat
-10 below exactly api endpoint
8 below exactly api security
7 below exactly approach
-5 below exactly architectur
-6 below exactly architectur design
11 below exactly architectur pattern
3 below exactly ask first
8 below exactly async
9 below exactly authenticat
6 below exactly authorizat
7 below exactly backend
-8 below exactly background task
4 below exactly behavioral trait
4 below exactly cod quality assessment
6 below exactly cod quality standard
17 below exactly cod review checklist
4 below exactly cod standard
-4 below exactly cod styl
-4 below exactly cod styl and format
-4 below exactly command
4 below exactly comment
-3 below exactly communicat styl
-10 below exactly constraint
4 below exactly critical
4 below exactly critical rul
-12 below exactly critical security
6 below exactly databas
-3 below exactly dependency
-12 below exactly deployment
7 below exactly do
7 below exactly do not
3 below exactly documentat
3 below exactly don't
17 below exactly environment variabl
16 below exactly error
12 below exactly error handl pattern
-9 below exactly fastapi pattern
7 below exactly fastapi specific guidelin
8 below exactly fil organizat
11 below exactly format
-4 below exactly hard rul
-5 below exactly high cod quality
-4 below exactly implementat
6 below exactly import
13 below exactly import organizat
-6 below exactly important guidelin
-4 below exactly input validat
14 below exactly key convention
6 below exactly key pattern
8 below exactly layer
-3 below exactly layout
-3 below exactly log
8 below exactly nam
-5 below exactly nam convention
-7 below exactly never
3 below exactly never do
4 below exactly non negotiabl
5 below exactly observability
4 below exactly pattern
-4 below exactly performanc considerat
-18 below exactly project context
-5 below exactly project overview
15 below exactly project structur
-9 below exactly provid
-5 below exactly purpos
-3 below exactly pydantic
17 below exactly pydantic model
4 below exactly pydantic schema
9 below exactly python
-11 below exactly python convention
9 below exactly python instruction
7 below exactly python standard
-4 below exactly quality checklist
17 below exactly quality standard
9 below exactly referenc
6 below exactly remember
3 below exactly requirement
6 below exactly respons approach
-10 below exactly review checklist
-10 below exactly review process
-4 below exactly review workflow
6 below exactly rul
4 below exactly security
-3 below exactly security checklist
3 below exactly security considerat
6 below exactly security review
6 below exactly severity critical
6 below exactly standard
6 below exactly status cod
13 below exactly styl
14 below exactly success criteria
-7 below exactly tech stack
-6 below exactly test
3 below exactly test requirement
3 below exactly test strategy
-7 below exactly tool
6 below exactly typ annotat
8 below exactly typ hint
4 below exactly validat
5 below exactly workflow
3 below exactly you will
-14 below exampl
7 below exception
-5 below execution
-7 below exist
-5 below experienc
-11 below expertiz
-5 below explicit
-10 below external
-9 below extract
-8 below factory
-12 below fail
5 below failur
6 below fastapi
-11 below feedback
-13 below field
-7 below find
-7 below first
-12 below flask
-8 below focus
3 below folder
14 below forbidden
5 below framework
-16 below frontend
4 below function
-8 below gateway
3 below generat
-11 below generic
-5 below git
-4 below github
-5 below googl
5 below handl
-8 below handler
9 below hard
-9 below hav
-6 below header
14 below hierarchy
-7 below high
-8 below history
-6 below hygien
-9 below id
9 below immediat
-5 below implement
4 below implementat
7 below import
-4 below important
6 below indicat
-6 below infrastructur
10 below injection
5 below instead
3 below instruction
16 below integrity
-6 below interfac
-4 below into
6 below invariant
-4 below invok
-7 below item
-4 below js
-12 below json
-6 below knowledg
-6 below languag
-4 below layout
-12 below learn
-6 below level
-12 below library
10 below limit
6 below lint
-8 below list
-17 below llm
-6 below load
-12 below locat
6 below look
-8 below loop
10 below low
6 below main
7 below major
7 below mak
5 below manager
-12 below mandatory
-5 below map
-9 below mastery
-8 below medium
12 below method
-8 below migrat
5 below minimal
7 below misconfigurat
-3 below miss
-11 below ml
3 below mod
4 below modern
-5 below modul
-8 below monitor
9 below mor
-7 below most
3 below multi
-6 below multipl
7 below negotiabl
7 below never
14 below new
-6 below next
10 below no
7 below number
3 below of
-5 below on
-8 below one
4 below only
19 below openapi
4 below optimizat
-8 below option
-5 below or
9 below orchestrat
-12 below order
-5 below organiz
-4 below orm
5 below other
-10 below overrid
6 below overview
-9 below own
-10 below packag
-8 below paginat
5 below pep
-4 below per
6 below phas
-3 below pitfall
6 below plac
-10 below plan
-8 below policy
5 below practic
-8 below pre
-6 below present
8 below principl
8 below print
3 below prioritiz
6 below priority
-7 below process
-5 below production
-7 below program
3 below prohibit
-9 below prompt
5 below protection
-4 below protocol
-5 below provid
3 below provider
11 below public
-5 below purpos
-3 below push
-11 below py
15 below pydantic
4 below pyproject
-8 below query
6 below quick
-10 below rag
-8 below rat
-9 below react
-4 below read
7 below readability
15 below ready
-3 below recommend
-5 below recommendat
7 below refactor
5 below remember
-8 below repo
-6 below report
5 below repository
-4 below request
5 below requir
4 below requirement
11 below respons
5 below responsibility
23 below rest
8 below result
-9 below return
3 below review
-12 below reviewer
-8 below rol
3 below root
4 below rul
-8 below run
4 below s
10 below scalability
8 below scan
-15 below scop
-8 below script
-6 below search
-4 below section
5 below secur
7 below security
7 below see
4 below sensitiv
8 below separat
-10 below server
-5 below set
5 below severity
-5 below shap
5 below shar
8 below ship
10 below sid
-4 below signatur
5 below silent
7 below singl
7 below siz
-3 below small
-7 below solution
-12 below specializ
4 below specific
6 below sqlalchemy
-4 below src
-14 below stack
-10 below start
-5 below stat
5 below static
20 below status
6 below step
-4 below string
-4 below subagent
9 below success
3 below suit
-11 below support
-9 below surfac
-5 below sync
-8 below system
-12 below tabl
7 below tag
-6 below tech
-9 below test
-8 below testability
-4 below the
-5 below them
-3 below thes
-3 below this
-4 below tim
7 below tip
-4 below to
-5 below token
8 below trait
-6 below treat
-6 below trigger
-5 below truth
-3 below two
6 below typ
-22 below typescript
-8 below up
-3 below updat
-13 below upload
5 below usag
-4 below user
-14 below utility
-3 below uv
14 below variabl
4 below verificat
5 below verify
-5 below version
6 below via
6 below violat
-7 below web
-4 below when
4 below wir
-5 below with
-4 below within
9 below work
-9 below workflow
-4 below writ
-3 below zero
-11 further below 0
-3 further below 1
-5 further below 10
-5 further below 11
10 further below 2
-5 further below 2025
4 further below 3
9 further below 5
-9 further below 8
-4 further below 9
7 further below a
-6 further below activat
6 further below add
13 further below against
7 further below alway
3 further below analysis
-11 further below applicat
-4 further below architectur
-3 further below architectural
-4 further below area
4 further below as
5 further below ask
19 further below assistant
8 further below assuranc
4 further below async
4 further below audit
9 further below auth
10 further below authenticat
6 further below authorizat
6 further below bas
7 further below behavioral
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
-10 further below comment
9 further below commit
-6 further below concept
3 further below configurat
-4 further below constitution
-6 further below context
5 further below convention
4 further below cor
-8 further below creat
10 further below criteria
4 further below critical
-5 further below cursor
-5 further below decision
-3 further below deliverabl
-8 further below dependency
-7 further below deployment
4 further below design
3 further below detail
3 further below developer
3 further below development
-4 further below dimension
-9 further below doc
-7 further below documentat
3 further below domain
-3 further below dur
6 further below engineer
-3 further below environment
-7 further below exampl
-5 further below execution
-5 further below expertiz
18 further below failur
-5 further below featur
-3 further below fix
-8 further below flow
4 further below for
7 further below framework
-6 further below gat
-4 further below generat
4 further below github
5 further below guid
6 further below handler
8 further below hardcod
3 further below high
6 further below hint
-8 further below identity
13 further below import
3 further below infrastructur
3 further below injection
7 further below intelligenc
-9 further below invariant
-3 further below is
-4 further below layer
3 further below level
10 further below lint
-5 further below load
-3 further below log
9 further below logic
5 further below management
3 further below manager
5 further below mandatory
4 further below methodology
-3 further below migrat
-3 further below miss
-6 further below modul
-8 further below monitor
4 further below must
11 further below nam
10 further below never
-6 further below not
-7 further below of
-11 further below on
-7 further below one
-3 further below operat
-7 further below optimizer
10 further below owasp
-6 further below packag
5 further below password
-5 further below path
6 further below performanc
-8 further below persistent
-6 further below phas
-8 further below pipelin
-8 further below plan
-5 further below platform
-8 further below point
9 further below postgresql
6 further below pr
-6 further below pre
-6 further below prevention
4 further below primary
12 further below production
3 further below protocol
6 further below py
6 further below quality
7 further below rat
14 further below refactor
-8 further below referenc
-11 further below report
-5 further below repository
8 further below request
-12 further below requir
-7 further below requirement
-6 further below respons
12 further below rol
7 further below root
-11 further below run
-7 further below s
-11 further below safety
18 further below secret
6 further below security
5 further below self
-9 further below server
7 further below servic
8 further below set
-10 further below setup
8 further below skill
-4 further below specialist
4 further below specific
-11 further below src
8 further below stack
-11 further below stat
-3 further below step
-4 further below strategy
7 further below strict
-3 further below structur
9 further below subagent
7 further below summary
6 further below supabas
-5 further below system
5 further below tech
-4 further below technical
-10 further below templat
-8 further below test
-4 further below thes
4 further below to
11 further below top
4 further below two
9 further below typ
-10 further below usag
11 further below user
8 further below verificat
-5 further below verify
-19 further below version
6 further below what
-5 further below will
11 further below work
-5 further below writ
4 further below you
-4 further below your
-4 has 28 words or more
-3 has 32 words or more
-9 is fact
8 is marked paragraph
4 is row
5 is sentence
-9 of a page with 0 eighths of answers
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
10 says 0 with
-8 says 1 0
-7 says 1 2
4 says 1 4
-4 says 1 or
14 says 1 problem
14 says 1 query
5 says 1 with
13 says 100
7 says 100 char
4 says 100 character
-7 says 100 lin
20 says 1000
4 says 11 3
5 says 12 with
10 says 120
3 says 120 character
-3 says 14
-4 says 19
-5 says 2
6 says 2 0
-4 says 2 3
5 says 20
-4 says 200 400
8 says 200 for
-6 says 2000
6 says 201 creat
6 says 201 pip
13 says 204
-3 says 24
5 says 257
-6 says 3 0
5 says 3 13
13 says 3 level
-6 says 3 x
8 says 30
9 says 30 lin
8 says 300
6 says 300 lin
4 says 4
5 says 4 2
11 says 4 level
6 says 40
8 says 40 lin
14 says 400
6 says 401
7 says 401 for
-9 says 401 pip
5 says 401 unauthoriz
8 says 403
-9 says 403 pip
8 says 404
-4 says 404 409
3 says 404 for
-7 says 404 not
4 says 404 pip
9 says 409
5 says 422
-8 says 422 pip
3 says 422 unprocessabl
5 says 429
10 says 5 0
-4 says 5 3
7 says 5 parameter
-7 says 5 x
5 says 50
11 says 50 lin
5 says 500
7 says 500 lin
11 says 500 pip
-6 says 6
-6 says 695
7 says 7
5 says 8
11 says 8 and
11 says 8 complianc
4 says 8 compliant
-6 says 8 import
8 says 8 styl
3 says 8 with
15 says 800
11 says 800 lin
-5 says 8000
13 says 88
4 says 88 character
-3 says 9
-9 says 90
-9 says _
-5 says __future__
-5 says __future__ import
-8 says __init__
-5 says __init__ py
3 says __name__
6 says _servic
3 says a 500
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
-3 says a find
-5 says a fix
-8 says a fresh
6 says a function
7 says a handler
8 says a helper
-4 says a json
11 says a layer
-3 says a loop
4 says a method
10 says a migrat
-4 says a model
8 says a modul
-4 says a new
-4 says a one
-6 says a path
5 says a production
-12 says a public
-4 says a pydantic
4 says a python
5 says a repository
6 says a respons
11 says a return
-3 says a rout
10 says a router
-5 says a second
-5 says a separat
-11 says a session
6 says a shar
4 says a short
7 says a test
-5 says a unit
-5 says a user
-5 says a valid
5 says abl
5 says abl to
-7 says about
4 says abov
3 says absolut
-8 says absolut import
9 says absolut necessary
4 says abstract
-10 says abstract bas
-11 says abstraction
-8 says accept
-3 says acceptanc
9 says access
-7 says access control
-3 says access data
7 says access in
10 says access only
5 says access their
-11 says access token
-3 says access via
-15 says account
5 says accumulat
8 says accuracy
-4 says accurat
11 says acid
-8 says across
-6 says across all
-6 says across multipl
-5 says across the
-3 says action
-5 says action and
-7 says actionabl
-6 says actionabl error
-4 says activity
7 says actor
8 says ad hoc
-5 says adapt
5 says add
-4 says add a
3 says add authenticat
-4 says add comment
-5 says add dependency
4 says add error
-5 says add featur
-12 says add log
-3 says add new
3 says add or
5 says add proper
8 says add rout
6 says add test
4 says add the
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
-3 says advanc
-3 says advanc featur
-9 says affect
-8 says after
-7 says after creat
7 says after each
-7 says after the
-4 says again
5 says against a
7 says against common
-8 says agent
-3 says agent communicat
-13 says aggregat
-7 says ai
4 says ai call
4 says ai operat
11 says aiofil
4 says aiohttp
6 says aiosqlit
7 says alembic
17 says alembic for
-4 says alembic upgrad
-9 says alembic version
-10 says alert
13 says alg
13 says alg non
3 says algorithm
-4 says alia
-7 says alias for
-10 says align
5 says all
-9 says all api
-4 says all business
-6 says all check
3 says all cod
-4 says all configurat
9 says all databas
11 says all endpoint
-4 says all exception
-4 says all field
-5 says all fil
12 says all function
9 says all handler
4 says all import
6 says all input
12 says all io
5 says all model
6 says all modul
10 says all parameter
-7 says all path
5 says all protect
4 says all public
9 says all query
9 says all rout
-5 says all schema
6 says all secret
-11 says all servic
-4 says all shar
8 says all tabl
-4 says all task
4 says all test
-6 says all typ
-6 says all user
5 says allocat
-11 says allow for
-4 says allow in
9 says allow origin
8 says allow_credential
8 says allow_credential tru
6 says allow_origin
5 says allow_origin star
-6 says alongsid
-9 says alongsid the
3 says already
-6 says also
-6 says alternativ
6 says alway
10 says alway add
3 says alway be
-5 says alway check
3 says alway defin
8 says alway filter
-3 says alway follow
9 says alway log
4 says alway pass
-7 says alway provid
9 says alway set
-5 says alway test
8 says alway use
6 says alway verify
-4 says an async
-4 says an empty
8 says an except
5 says an exist
12 says an explicit
-4 says an http
4 says an issu
-5 says analysis
5 says analysis and
-5 says analyz
-5 says and access
4 says and accurat
7 says and add
10 says and ai
3 says and an
-3 says and api
3 says and appropriat
-3 says and ask
5 says and async
11 says and auth
-4 says and backend
-5 says and boundary
-9 says and business
-4 says and cach
4 says and check
4 says and ci
-4 says and clarity
7 says and cleanup
-8 says and comment
-3 says and commit
5 says and complet
4 says and complex
11 says and comprehensiv
3 says and conciz
-6 says and configurat
5 says and connection
-7 says and consistency
-12 says and consistent
5 says and constraint
-4 says and context
-6 says and convention
11 says and cor
4 says and correct
12 says and correlat
-9 says and custom
-3 says and data
6 says and delet
-6 says and dependency
-3 says and description
7 says and detail
7 says and doc
8 says and docstr
-10 says and document
4 says and documentat
-4 says and downgrad
7 says and easy
-8 says and edg
11 says and endpoint
10 says and env
-3 says and environment
16 says and exampl
-4 says and exception
4 says and external
9 says and failur
-3 says and fastapi
6 says and filter
12 says and focus
10 says and follow
-5 says and foreign
-8 says and format
-3 says and framework
-3 says and frontend
-5 says and handl
4 says and how
8 says and httpx
4 says and ide
-4 says and identify
-6 says and idiomatic
-6 says and implement
-5 says and import
-7 says and improv
-4 says and in
3 says and includ
5 says and inlin
12 says and input
-4 says and is
4 says and isolat
3 says and it
-9 says and iterat
6 says and limit
4 says and maintain
-10 says and maintainability
-8 says and maintainabl
-3 says and mak
7 says and messag
11 says and method
-9 says and middlewar
-10 says and modern
-8 says and monitor
4 says and multi
4 says and mypy
-6 says and never
7 says and no
6 says and non
-3 says and not
8 says and observability
5 says and openapi
5 says and optional
7 says and organizat
-3 says and other
-9 says and packag
8 says and paginat
-3 says and pass
5 says and project
11 says and proper
7 says and protect
5 says and provid
-12 says and pydantic
11 says and python
-9 says and query
-7 says and remov
5 says and report
-5 says and repository
-9 says and request
-4 says and resourc
-7 says and result
10 says and return
12 says and review
9 says and rollback
-5 says and sanitiz
-11 says and sanitizat
5 says and secur
-9 says and separat
6 says and servic
4 says and session
-10 says and set
13 says and should
6 says and sid
-5 says and simplicity
5 says and singl
4 says and sql
-5 says and static
4 says and structur
15 says and tag
-3 says and task
-5 says and testabl
7 says and their
-4 says and trad
3 says and transaction
3 says and updat
5 says and updated_at
7 says and user
-9 says and validat
9 says and variabl
-6 says and version
-8 says and why
3 says and workflow
5 says and writ
6 says annotat all
-7 says annotat and
-3 says annotat at
6 says annotat for
5 says annotat on
9 says annotat parameter
4 says annotat typ
-11 says annotat with
5 says another
7 says another s
7 says another user
-3 says anthropic
-5 says anti
-5 says anti pattern
13 says any
-5 says any chang
-6 says any hardcod
8 says any miss
-5 says any new
14 says any unless
7 says any use
10 says any wher
3 says anyio
8 says anyth
10 says anywher
4 says api
-6 says api and
6 says api api
3 says api arrow
-7 says api auth
-5 says api authenticat
-7 says api behavior
4 says api boundary
-9 says api call
-11 says api chang
-3 says api client
7 says api contract
-4 says api doc
10 says api documentat
8 says api endpoint
-8 says api integrat
5 says api is
5 says api key
9 says api operat
-5 says api pattern
7 says api pip
-6 says api respons
-4 says api rest
8 says api rout
8 says api schema
-7 says api structur
4 says api test
4 says api v1
8 says api version
-7 says api with
-4 says api_key
3 says apirouter
-3 says apirouter for
10 says apirouter prefix
-5 says app and
7 says app api
5 says app app
3 says app cod
12 says app config
-6 says app cor
-4 says app databas
-6 says app exception_handler
4 says app get
13 says app model
11 says app on_event
-12 says app repository
7 says app router
7 says app servic
-4 says app test
9 says app use
8 says app util
6 says app with
3 says appear in
4 says append only
9 says apperror
4 says appli
6 says applicabl
4 says applicat
-3 says applicat and
9 says applicat cod
-9 says applicat factory
4 says applicat logic
5 says applicat s
4 says applicat structur
7 says applicat with
-5 says apply the
-7 says approach
3 says appropriat
-6 says appropriat data
5 says appropriat error
4 says appropriat for
9 says appropriat http
-10 says appropriat level
8 says appropriat status
-4 says appropriat test
7 says appropriat to
-7 says approv
-10 says approval
7 says arbitrary
-7 says architect
-10 says architectur
-5 says architectur md
9 says architectur with
3 says architectural decision
-5 says archiv
4 says are
4 says are all
-4 says are allow
-4 says are alway
-8 says are async
-9 says are clear
-5 says are handl
5 says are in
6 says are mandatory
6 says are miss
5 says are nam
13 says are need
-4 says are not
6 says are present
-4 says are requir
7 says are the
6 says are thin
-6 says are unclear
9 says are use
-5 says area
-10 says aren't
5 says argon2
-6 says argpars
10 says argument
8 says argument def
5 says argument return
-6 says arq
-5 says array
4 says arrow 404
-5 says arrow add
4 says arrow backend
-6 says arrow catch
8 says arrow databas
-12 says arrow dict
-4 says arrow fastapi
7 says arrow high
7 says arrow local
6 says arrow repository
-4 says arrow return
6 says arrow servic
4 says arrow set
5 says arrow test
7 says arrow third
-3 says artifact
-14 says as an
3 says as default
10 says as list
8 says as need
4 says as request
-4 says as separat
4 says as specific
7 says as you
-10 says asgitransport
-7 says ask
-4 says ask for
-6 says assemb
-9 says assert
-5 says assertion
-5 says assess
-4 says assessment
-7 says assign
-10 says assum
-3 says assumption
-6 says ast
7 says async
5 says async cod
12 says async databas
12 says async endpoint
10 says async engin
4 says async everywher
10 says async first
16 says async for
-6 says async function
7 says async library
3 says async operat
5 says async orm
5 says async path
7 says async pattern
-5 says async performanc
5 says async rout
4 says async session
7 says async sqlalchemy
-11 says async test
3 says async when
4 says asyncclient for
-5 says asyncio for
-5 says asyncio gather
-14 says asyncio run
4 says asyncio sleep
6 says asyncio taskgroup
12 says asyncio to_thread
3 says asyncpg httpx
9 says asyncsession
3 says asyncsession depend
-3 says at
-6 says at api
-5 says at appropriat
10 says at boundary
-4 says at doc
-5 says at http
7 says at least
-10 says at rest
-7 says at runtim
-7 says at startup
5 says atomic
4 says attempt
-4 says attention
-12 says attribut
4 says attribut and
-5 says audio
-6 says audit log
4 says auth and
12 says auth bypass
6 says auth check
-5 says auth databas
8 says auth dependency
9 says auth failur
-3 says auth pip
-9 says auth py
-3 says authenticat check
-4 says authenticat flow
9 says authenticat on
-4 says authenticat pattern
10 says authenticat requir
-4 says authenticat system
4 says authenticat use
10 says authenticat user
-9 says author
4 says authoriz
4 says authorizat
24 says authorizat check
5 says authorizat header
11 says authz
4 says auto
-6 says auto commit
7 says auto generat
3 says autogenerat
-5 says automat
-4 says automatic
8 says automatic doc
-7 says availability
-3 says availabl
16 says avoid any
11 says avoid block
-6 says avoid circular
-7 says avoid deep
8 says avoid expos
7 says avoid leak
-5 says avoid singl
-12 says avoid unnecessary
5 says avoid wildcard
12 says await
6 says await and
11 says await coroutin
8 says await for
-5 says await pattern
9 says await usag
-7 says await use
5 says awar
9 says awar datetim
-10 says azur
-6 says b
-9 says back to
6 says backend servic
-12 says backend src
-4 says backfill
-6 says background
-8 says background task
-11 says backgroundtask
-9 says backgroundtask for
-9 says backup
-8 says balanc
-4 says ban
-5 says bandit
12 says bar
9 says bar create_task
-8 says bar dict
13 says bar except
5 says bar exception
-4 says bas access
-4 says bas and
-3 says bas authenticat
5 says bas class
-5 says bas for
-6 says bas model
-7 says bas on
8 says bas paginat
4 says bas url
5 says basemodel
4 says basemodel for
4 says basemodel with
8 says baseset
9 says baseset for
-6 says bash
-3 says batch
-9 says batch operat
8 says batch query
6 says bcrypt
5 says bcrypt argon2
5 says bcrypt for
5 says be abl
-4 says be annotat
8 says be async
5 says be at
5 says be clean
-7 says be declar
-4 says be explicit
8 says be fix
-5 says be handl
4 says be in
7 says be non
3 says be self
-4 says be stor
-4 says be test
5 says be typ
-5 says be use
-4 says be validat
4 says bear
6 says bearer
7 says bearer token
-3 says becaus
-3 says becaus it
-5 says becom
-6 says becom a
-5 says been
-12 says befor
-6 says befor add
-6 says befor any
-3 says befor cod
14 says befor rais
-6 says befor re
-11 says begin
-7 says begin of
-7 says behavior
-5 says behavior and
-5 says behavior chang
9 says behaviour
7 says behind
3 says being
8 says belong
-6 says below
-3 says benchmark
-5 says beneficial
-10 says benefit
-5 says best
5 says better cod
5 says better ide
5 says better testability
9 says better_auth_secret
-5 says between
7 says beyond
7 says beyond what
-5 says bin
8 says bind
9 says bind for
-5 says black
-4 says black format
-5 says black ruff
-5 says blank
-3 says blank lin
6 says blanket
10 says block
17 says block call
5 says block databas
-4 says block event
3 says block for
12 says block io
-4 says block on
9 says block operat
4 says block the
-5 says block with
-6 says blueprint
6 says body and
-8 says bool
-7 says boolean
3 says bootstrap
-8 says bot
-6 says both
-5 says both the
-4 says both upgrad
3 says bottleneck
-5 says bound concurrency
6 says bound operat
10 says bound task
16 says boundary pydantic
-13 says break
-13 says break chang
12 says break down
-6 says brevity
11 says broad
13 says broad exception
-7 says broader
8 says broken
-13 says broker
-8 says browser
-5 says bug
-4 says bug fix
7 says build in
5 says bump
-6 says bundl
-7 says business domain
7 says business logic
-10 says but
-4 says but do
-7 says but it
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
-4 says cach wher
-7 says calculat
5 says call
10 says call a
5 says call and
7 says call arrow
5 says call block
-3 says call external
5 says call from
-4 says call in
-9 says call insid
-4 says call is
-8 says call it
-8 says call llm
8 says call must
-7 says call out
11 says call repository
6 says call request
15 says call servic
-7 says call that
6 says call to
-3 says call use
-4 says caller
-11 says camelcas
5 says can
6 says can be
6 says can only
-7 says can use
-4 says can't
-5 says cancel
-7 says cancellat
5 says candidat
7 says cannot
-7 says captur
-8 says card
3 says careful
7 says carry a
4 says cas at
-4 says cas for
4 says cas handl
-5 says cas or
-6 says cascad
-5 says cast
-9 says catalog
5 says catch
-12 says catch all
5 says catch block
5 says catch exception
4 says catch the
-5 says cd
-4 says celery
-11 says central
-3 says centraliz
11 says certificat
4 says chain
11 says chain exception
7 says chain when
-7 says chang arrow
4 says chang behavior
8 says chang cod
3 says chang for
10 says chang in
9 says chang is
-4 says chang must
7 says chang requir
-9 says chang that
-5 says chang to
9 says chang use
-7 says chang when
-4 says channel
15 says char
12 says character
4 says character lin
-8 says chat
-3 says check against
3 says check all
-3 says check both
-3 says check databas
-6 says check endpoint
5 says check error
7 says check for
-3 says check if
13 says check on
-6 says check pass
-6 says check that
7 says check the
5 says check use
5 says check user
5 says check whether
-6 says check with
-10 says checker
-13 says checklist
-7 says checkpoint
-5 says choos
-3 says chor
-7 says chunk
-5 says ci cd
-4 says circular
-3 says circular import
-3 says cit
9 says claim
-7 says clarificat
-8 says clarify
4 says clarity
4 says clarity and
-5 says clarity over
-6 says class attribut
5 says class config
-5 says class for
6 says class function
-7 says class method
19 says class pascalcas
-6 says classificat
-6 says classify
-3 says classmethod
-3 says claud agent
5 says claud md
11 says claus
6 says clean
5 says clean modular
9 says cleanup
3 says clear
-10 says clear and
6 says clear description
19 says clear docstr
6 says clear nam
8 says clear separat
-7 says clever
-3 says clever solution
-12 says cli
-5 says cli output
-3 says cli py
-7 says click
-3 says client
-4 says client and
3 says client httpx
4 says client in
-11 says client must
3 says client py
-10 says client sid
-3 says clon
7 says clos
10 says cod are
-7 says cod arrow
-3 says cod as
-6 says cod block
-5 says cod chang
-4 says cod check
-4 says cod comment
-10 says cod coverag
3 says cod documentat
-4 says cod doe
-7 says cod exampl
-7 says cod follow
-7 says cod format
-8 says cod from
5 says cod if
-6 says cod includ
5 says cod into
6 says cod log
-5 says cod miss
5 says cod must
10 says cod not
-4 says cod only
5 says cod organizat
-3 says cod path
-9 says cod pattern
-6 says cod reus
-4 says cod reviewer
-11 says cod should
-11 says cod smell
-4 says cod snippet
-3 says cod standard
-9 says cod structur
10 says cod that
10 says cod the
4 says cod unless
13 says cod use
-10 says cod wher
7 says cod with
-6 says cod you
-6 says codebas pattern
-4 says codex
9 says collect
-4 says collection defaultdict
-5 says collector
4 says com from
6 says combin
-6 says comma
-4 says command and
13 says command injection
-6 says command lin
-4 says command or
-4 says comment and
-3 says comment for
-6 says comment on
19 says comment out
-6 says comment to
-6 says commit and
-8 says commit in
-5 says commit is
-12 says commit messag
4 says commit rollback
17 says commit secret
6 says commit to
5 says common issu
4 says common vulnerability
-15 says communicat
-5 says compar
-9 says comparison
5 says compatibility
-3 says compatibl with
4 says complet
-6 says complet and
13 says complet typ
-7 says complet work
8 says completeness
-5 says completion
-10 says complex
-3 says complex function
-8 says complex query
-5 says complex typ
10 says complex validat
14 says complexity
9 says complexity 10
-5 says complianc and
-9 says complianc with
4 says compliant
-9 says component
-4 says compos
-7 says composit
-11 says composit index
-4 says composition over
-14 says comprehension
-4 says comprehension for
-6 says comprehension over
6 says comprehensiv
3 says comprehensiv and
6 says comprehensiv api
16 says comprehensiv docstr
-4 says comprehensiv input
10 says comprehensiv openapi
-5 says comprehensiv security
-7 says comprehensiv test
7 says comprehensiv typ
-5 says compression
-7 says compromiz
-9 says comput
-6 says computat
-7 says computed_field
-9 says con
-3 says concatenat in
5 says concatenat sql
-7 says concept
3 says concern
4 says concern only
-4 says conciz
7 says conciz docstr
-8 says concurrency
-4 says concurrent
-8 says condition
-7 says conditional
-15 says config class
5 says config fil
-6 says config or
10 says config set
8 says config use
9 says config valu
15 says configdict
5 says configdict from_attribut
-4 says configur
13 says configur cor
-5 says configur correct
9 says configur in
-4 says configur secur
3 says configurabl
4 says configurat
7 says configurat for
-7 says configurat is
-6 says configurat security
12 says configurat valu
-6 says confirmat
6 says conflict
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
-5 says consider scalability
4 says considerat
-4 says consistency
3 says consistency with
5 says consistent
19 says consistent error
4 says consistent json
-4 says consistent nam
4 says consol
-3 says consol log
-10 says constant
-5 says constant at
-4 says constrain
7 says constraint
6 says constraint and
7 says constraint violat
-4 says construct
-3 says construction
-13 says constructor
-6 says consum
-4 says consumption
5 says contain business
-13 says container
-6 says content
-5 says content typ
-6 says context befor
5 says context in
-10 says context is
6 says context manager
-4 says context or
5 says context return
-5 says context7
-9 says continu
6 says contract with
6 says control flow
-3 says control rbac
-5 says controll
8 says controller
4 says controller arrow
7 says convention
9 says convention and
3 says convention for
-6 says conventional
-6 says conventional commit
-9 says conversat
-9 says conversion
-7 says convert
6 says convert to
-12 says cooki
-8 says copilot
5 says copy
10 says cor
-13 says cor api
-4 says cor business
11 says cor configur
5 says cor is
8 says cor middlewar
7 says cor origin
6 says cor pip
16 says cor policy
9 says cor proper
6 says coroutin
-6 says correct and
4 says correct http
-15 says correctness
-5 says correlat
5 says correspond
4 says correspond test
-9 says cost
-8 says could
-3 says could be
-5 says count
-4 says count and
-9 says coupl
-10 says cover happy
14 says cover the
-4 says coverag 90
-11 says coverag for
-8 says cpu
4 says creat
-3 says creat alembic
-6 says creat and
-4 says creat async
5 says creat custom
-6 says creat databas
-4 says creat fastapi
5 says creat for
-4 says creat index
-7 says creat one
-7 says creat or
6 says creat pip
-6 says creat project
4 says creat put
8 says creat read
5 says creat request
7 says creat reusabl
5 says creat separat
5 says creat test
-4 says creat the
4 says creat updat
-8 says create_all
12 says create_async_engin
7 says create_task
10 says created_at
5 says created_at and
13 says created_at updated_at
7 says cred
11 says credential
5 says credential api
8 says credential are
5 says credential or
-3 says credential to
-6 says critical issu
-3 says critical operat
-5 says critical path
-3 says critical pip
-8 says critical security
-7 says cross
-5 says cross cut
5 says cross field
-11 says cross modul
-4 says crud
9 says crypto
6 says crypto md5
-11 says cryptographic
-9 says cryptography
-4 says csp
6 says csrf
-6 says csrf protection
-4 says css
-7 says curl
-10 says current
10 says current user
10 says current_user
9 says cursor bas
10 says custom exception
-4 says customer
-7 says cut
-7 says cve
9 says cyclomatic
12 says cyclomatic complexity
6 says dangerous
-10 says dashboard
-8 says dat
4 says data access
4 says data and
-8 says data befor
5 says data consistency
-9 says data container
12 says data exposur
9 says data handl
8 says data in
7 says data integrity
8 says data is
7 says data isolat
9 says data layer
-7 says data loss
4 says data no
-6 says data not
-6 says data process
-3 says data protection
-13 says data structur
-4 says data transformat
-4 says data typ
4 says data use
8 says data validat
-5 says data with
10 says databas access
13 says databas call
8 says databas connection
5 says databas constraint
-9 says databas credential
-6 says databas databas
9 says databas driver
8 says databas error
9 says databas execut
12 says databas index
-4 says databas integrat
8 says databas interaction
-7 says databas layer
6 says databas migrat
9 says databas operat
4 says databas or
-5 says databas orm
10 says databas query
-6 says databas schema
7 says databas session
-5 says databas specific
-4 says databas test
6 says databas transaction
4 says databas with
5 says databas writ
-8 says database_url
-5 says dataclass
-9 says dataclass or
-4 says dataclass pydantic
17 says datetim
4 says datetim utcnow
4 says day one
-12 says de
15 says dead
14 says dead cod
-5 says debug for
-6 says debug info
17 says debug mod
-3 says debug statement
-5 says decid
-3 says decision
5 says decision and
-7 says declarativ
11 says decod
-5 says decorat for
7 says decoupl
8 says dedicat
-7 says dedup
-12 says deduplicat
7 says deep
10 says deep nest
12 says deeply
13 says deeply nest
4 says def f
5 says def for
-11 says def function
5 says def rout
5 says def use
-5 says default and
18 says default argument
9 says default for
-12 says default in
-4 says defaultdict
-5 says defens
-4 says defens in
-7 says defensiv
-7 says defer
4 says defin in
5 says defin model
9 says defin pydantic
4 says defin respons
-6 says defin typ
-7 says definition
-4 says definition and
5 says definition with
-7 says degrad
-6 says degradat
10 says delegat
11 says delegat to
6 says delet and
-3 says delet pip
-5 says delet with
5 says deletion
3 says deliberat
-5 says deliver
-4 says demand
-6 says dep
7 says dep py
15 says depend
18 says depend for
4 says depend on
4 says dependency
5 says dependency depend
-6 says dependency direction
13 says dependency for
5 says dependency function
11 says dependency inject
9 says dependency injection
5 says dependency inversion
-6 says dependency or
-5 says dependency pip
-4 says dependency security
5 says dependency that
3 says dependency to
-9 says dependency vulnerability
6 says dependency with
6 says dependent
-7 says deploy
-7 says deployment
-4 says deployment strategy
4 says depth
4 says depth 3
7 says deriv from
3 says describ the
-4 says describ what
8 says description
5 says description for
4 says descriptiv docstr
-6 says descriptiv messag
-5 says descriptiv variabl
8 says deserializ
12 says deserializat
-4 says design
6 says design a
4 says design api
-4 says design databas
5 says design efficient
-5 says design for
6 says design md
-5 says design pattern
-5 says design the
3 says design with
-6 says designer
5 says detail for
-9 says detail in
10 says detail to
-9 says detection
-6 says determin
-9 says deterministic
-6 says dev
-7 says development
5 says devic
-5 says diagram
6 says dict in
-4 says dict or
5 says dict tupl
7 says dict use
4 says dictionary
4 says dictionary for
4 says did
-7 says didn't
-5 says diff or
-6 says differ
6 says different
-8 says dimension
8 says direct databas
7 says direct in
-9 says direct to
-11 says direction
6 says directory for
-9 says directory structur
-6 says disclos
7 says disclosur
-3 says dispatch
-4 says display
-4 says distinct
-4 says distribut
-7 says django
4 says django migrat
-4 says do not
-7 says doc
-3 says doc and
7 says doc for
-9 says docker
-6 says docker imag
20 says docstr
5 says docstr and
5 says docstr describ
7 says docstr explain
9 says docstr follow
13 says docstr for
-8 says docstr format
5 says docstr googl
7 says docstr on
-3 says docstr that
9 says document all
11 says document api
-6 says document complex
15 says document endpoint
10 says document function
-8 says document in
-8 says document the
3 says document with
6 says documentat for
-5 says documentat is
7 says documentat standard
-4 says documentat updat
10 says documentat with
7 says doe not
-4 says doe only
-8 says doing
-5 says domain entity
8 says domain error
6 says domain exception
5 says domain logic
3 says domain modul
7 says domain specific
-7 says don't add
12 says don't expos
10 says don't hardcod
-5 says don't introduc
7 says don't leak
11 says don't suppress
5 says dos
-5 says doubl quot
5 says down
10 says down complex
-9 says downgrad
-4 says download
-10 says downstream
-4 says draft
-3 says dramatiq
-8 says driv
-6 says driven
-4 says driven design
8 says driver
-10 says drop
-5 says dry
-5 says dry principl
4 says dto
4 says dual
-9 says duck
-9 says duck typ
-7 says dump
-5 says duplicat
3 says duplicat the
-11 says dur
7 says durabl
3 says dynamic cod
-3 says e f
-8 says e2e
-8 says e2e test
4 says e501
-5 says each
5 says each chang
6 says each endpoint
-4 says each function
10 says each router
5 says eager
6 says eager load
10 says early return
-5 says echo
-3 says edg
-5 says edg cas
-9 says edit
-3 says editor
-4 says efficiency
-5 says efficient
14 says efficient databas
6 says efficient query
-4 says either
-3 says el
-5 says elif
-3 says els
-5 says elsewher
5 says emb
4 says emit
-6 says empty
6 says empty catch
-6 says empty string
-13 says en
12 says enabl strict
7 says encapsulat
-6 says encod
-12 says encrypt
-9 says encryption
-5 says end
-5 says end of
6 says end test
9 says endpoint
-7 says endpoint accept
9 says endpoint are
9 says endpoint arrow
7 says endpoint design
4 says endpoint follow
-4 says endpoint for
13 says endpoint hav
9 says endpoint in
4 says endpoint includ
10 says endpoint miss
5 says endpoint must
8 says endpoint need
11 says endpoint or
3 says endpoint pip
4 says endpoint requir
7 says endpoint should
16 says endpoint test
-5 says endpoint that
-8 says endpoint to
10 says enforc
-6 says enforc via
-7 says engineer
-14 says english
4 says enhanc
11 says enough
-11 says ensur all
-7 says ensur data
4 says ensur proper
-3 says ensur that
-4 says ensur typ
5 says ensur user
-5 says entir
6 says entity validat
-8 says entry
-4 says entry point
-6 says entrypoint
-4 says enum and
6 says enum for
-8 says enumerat
-4 says env and
9 says env fil
8 says env local
-4 says env never
13 says env or
6 says envelop
9 says environ
-3 says environ get
9 says environment configurat
-8 says environment specific
6 says environment variabl
5 says equivalent
7 says err
6 says error and
8 says error appropriat
7 says error are
5 says error arrow
-3 says error at
9 says error befor
6 says error cas
9 says error cod
12 says error envelop
8 says error error
-8 says error explicit
5 says error format
-9 says error from
10 says error graceful
-5 says error handler
-11 says error in
5 says error log
6 says error messag
-5 says error monitor
8 says error or
-4 says error rais
5 says error respons
3 says error return
-3 says error validat
7 says error with
-5 says es
5 says escalat
-3 says escap
3 says especial
-9 says establish
-6 says establish pattern
7 says etc
4 says etc for
10 says eval
14 says eval exec
-4 says evaluat
-6 says even
5 says even if
7 says every
6 says every chang
15 says every endpoint
-5 says every lin
5 says every protect
-5 says every python
15 says everywher
-7 says evidenc
-6 says evolv
-4 says examin
-9 says exampl are
-14 says exampl for
4 says exceed
9 says except
6 says except arrow
-6 says except block
10 says except claus
-4 says except except
-12 says except for
-6 says except in
4 says except pass
12 says exception
-5 says exception alway
-3 says exception and
-6 says exception are
5 says exception catch
10 says exception chain
-3 says exception for
-7 says exception from
-7 says exception graceful
-9 says exception handl
-14 says exception handler
16 says exception hierarchy
-7 says exception instead
9 says exception log
9 says exception miss
3 says exception or
11 says exception pass
6 says exception rais
4 says exception silent
6 says exception swallow
5 says exception that
6 says exception to
10 says exception typ
3 says exception use
-8 says exception when
-8 says exception with
-8 says exception_handler
-11 says excessiv
4 says exclud
8 says exclud from
8 says exclusiv
8 says exec
-7 says executabl
-4 says executabl cod
-9 says execution
4 says exhaustion
-11 says exist
-6 says exist api
-3 says exist cod
-4 says exist codebas
6 says exist dependency
-5 says exist fil
8 says exist for
-8 says exist in
4 says exist project
-6 says exit
-4 says expect error
-4 says expect failur
-4 says expectat
-9 says expensiv
-5 says experienc
-5 says expert
-5 says expir
5 says expirat
10 says expiry
7 says explain analyz
3 says explain what
-5 says explanat
-9 says explicit and
10 says explicit error
7 says explicit for
5 says explicit import
-8 says explicit in
5 says explicit justificat
-3 says explicit over
-7 says explicit request
5 says explicit return
6 says explicit timeout
-4 says exploit
-4 says export
10 says expos
-5 says expos databas
8 says expos internal
13 says expos secret
14 says expos sensitiv
5 says expos stack
10 says exposur
-3 says express
-3 says expression
12 says extend
6 says extend the
-5 says extension
-3 says external
-6 says external api
-3 says external call
6 says external http
3 says external input
-6 says external integrat
-12 says external servic
-6 says external system
-6 says external tool
-10 says extra
-3 says extra forbid
8 says extract helper
-5 says extract shar
-5 says extract to
-3 says extraction
3 says f
6 says f string
7 says f x
-7 says fac
-3 says fact
-7 says factor authenticat
-5 says factory
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
-5 says fast
11 says fast and
-5 says fastapi
-4 says fastapi and
-5 says fastapi app
-5 says fastapi best
3 says fastapi cod
4 says fastapi dependency
7 says fastapi endpoint
10 says fastapi exception
-10 says fastapi for
4 says fastapi import
3 says fastapi request
-14 says fastapi rout
10 says fastapi s
-8 says fastapi sqlalchemy
6 says faster
-5 says fat
-4 says fault
-4 says feat
-3 says feat fix
5 says featur and
7 says featur pip
-4 says featur use
-6 says federat
-7 says feedback
4 says fetch
5 says few
-5 says field and
-9 says field default
13 says field description
7 says field hav
-5 says field nam
9 says field validat
5 says field with
9 says field_validat
-5 says fil as
-5 says fil e
-8 says fil handl
4 says fil in
-4 says fil io
-3 says fil is
-6 says fil lin
-4 says fil nam
-4 says fil never
-8 says fil operat
4 says fil or
5 says fil path
-7 says fil should
-6 says fil snake_cas
-4 says fil structur
5 says fil that
8 says fil under
-9 says fil upload
-5 says fil with
4 says fil you
-7 says filenam
8 says filenotfounderror
4 says filter
-6 says filter and
10 says filter by
-5 says financial
-7 says find
-7 says find by
7 says first alway
-8 says first and
8 says first for
-6 says first then
-4 says fix
-3 says fix issu
10 says fix it
5 says fix not
7 says fixm
-14 says fixtur
-4 says fixtur for
-3 says flake8
-7 says flask
-3 says flaw
3 says flexibility
-6 says flight
-5 says float
-4 says flow and
3 says flush
6 says fmt
4 says focus
-8 says focus on
4 says folder
7 says follow
6 says follow convention
-7 says follow establish
3 says follow nam
-7 says follow owasp
13 says follow pep
-4 says follow project
4 says follow python
17 says follow rest
14 says follow restful
-5 says follow thes
8 says follow this
-5 says follow up
-5 says for a
5 says for any
9 says for api
5 says for auth
4 says for authenticat
-3 says for automat
10 says for automatic
5 says for better
4 says for business
7 says for clarity
14 says for class
9 says for clean
3 says for cleanup
-11 says for cod
-5 says for command
-9 says for common
-9 says for complex
-6 says for comput
4 says for configurat
5 says for constant
11 says for constraint
4 says for creat
-3 says for critical
4 says for cross
7 says for debug
-8 says for detail
5 says for different
-10 says for document
4 says for documentat
-4 says for edg
12 says for endpoint
-4 says for error
9 says for event
6 says for every
4 says for exist
3 says for expect
6 says for external
-7 says for fail
-6 says for failur
5 says for field
-5 says for fil
-8 says for filter
-4 says for fix
4 says for foreign
6 says for forward
7 says for frontend
-7 says for full
3 says for function
-5 says for handl
7 says for hardcod
7 says for http
-6 says for implementat
4 says for import
7 says for injection
8 says for input
-4 says for invalid
11 says for io
7 says for known
5 says for legacy
-4 says for library
5 says for list
9 says for log
-4 says for long
4 says for manag
8 says for migrat
-4 says for miss
-4 says for model
-7 says for modern
-4 says for multi
5 says for n
-4 says for nullabl
8 says for openapi
4 says for optional
5 says for orm
-3 says for parallel
4 says for production
7 says for public
-7 says for pur
-12 says for pydantic
6 says for python
5 says for query
-6 says for rat
-4 says for read
-4 says for recoverabl
4 says for relationship
5 says for request
10 says for requir
11 says for resourc
-5 says for rout
7 says for schema
9 says for secret
4 says for security
-5 says for servic
3 says for shar
-5 says for specific
4 says for sql
8 says for startup
-4 says for stat
-3 says for string
-8 says for structur
-5 says for structural
-7 says for tenant
-10 says for test
-9 says for trac
6 says for typ
5 says for typescript
-4 says for updat
-6 says for user
8 says for validat
-3 says for valu
3 says for variabl
4 says for vulnerability
3 says for your
-6 says forbid
3 says forc
3 says foreign
5 says foreign key
5 says form
4 says format
-11 says format and
-9 says format error
8 says format for
-5 says format lint
-8 says format or
-4 says formatter linter
-4 says forward
4 says forward referenc
8 says foundat
-6 says fram
-6 says framework
5 says framework agnostic
-4 says fre
8 says frequent
-4 says frequent access
8 says frequent queri
-8 says fresh
4 says friend error
-5 says from __future__
5 says from api
-4 says from app
-5 says from backend
5 says from bas
-7 says from business
-4 says from claud
4 says from day
9 says from e
12 says from endpoint
13 says from env
6 says from environment
4 says from external
11 says from fastapi
4 says from jwt
7 says from log
3 says from model
4 says from modul
-8 says from other
-15 says from pydantic
6 says from respons
-6 says from sqlalchemy
7 says from src
-8 says from typ
3 says from user
10 says from_attribut
10 says from_attribut tru
-4 says frontend
-5 says frontend src
-4 says frontend use
-6 says frozen
-11 says frozen tru
5 says full context
10 says full request
-3 says full stack
9 says full test
9 says full typ
5 says fully
8 says fully typ
6 says function
10 says function 50
-5 says function call
-5 says function class
9 says function complexity
-9 says function docstr
-6 says function instead
10 says function into
14 says function length
8 says function method
8 says function miss
12 says function must
-13 says function nam
-8 says function need
-5 says function over
6 says function parameter
7 says function pascalcas
-3 says function should
7 says function signatur
7 says function small
15 says function snake_cas
4 says function to
7 says function under
-7 says function use
10 says function variabl
-3 says functionality
-6 says functool
-3 says functool lru_cach
-5 says further
-8 says futur
-5 says g from
4 says g list
3 says gap
8 says garbag
-4 says gat
-3 says gateway
-9 says gather
3 says gather for
5 says ge
-4 says gemini
-10 says general
-6 says generat api
8 says generat migrat
4 says generic
7 says generic error
14 says generic exception
8 says generic list
7 says generic messag
-7 says get
4 says get a
-9 says get api
3 says get for
10 says get post
13 says get_current_user
16 says get_current_user dependency
6 says get_current_user_id
-7 says get_db
5 says get_db dependency
3 says get_logger
6 says get_set
3 says getlogger
-6 says getter
-5 says git
-7 says git history
-5 says git log
-9 says github
-7 says github action
-8 says github workflow
6 says giv
-6 says global
-8 says global exception
-13 says global variabl
-4 says go
-4 says go through
-9 says goal
-14 says god
11 says goe
7 says goe in
4 says goe through
7 says googl
6 says googl or
14 says googl styl
-7 says gpt
-4 says gpu
-10 says graceful
-6 says graceful degradat
-6 says graceful shutdown
-4 says graceful with
-4 says gradual
-7 says grant
-4 says graph
-11 says graphql
-7 says green
-5 says grep
6 says group
14 says group import
-4 says group relat
3 says group stdlib
5 says grow
-7 says grpc
4 says guarante
-5 says guard
5 says guard claus
-7 says guardrail
-6 says guid
-6 says guidelin
-5 says hallucinat
-5 says handl
6 says handl and
4 says handl authenticat
4 says handl error
-5 says handl for
-5 says handl graceful
-4 says handl http
10 says handl implement
-21 says handl in
-8 says handl is
-6 says handl log
9 says handl miss
8 says handl no
5 says handl or
-3 says handl pattern
5 says handl rais
-4 says handl security
8 says handl that
4 says handl the
14 says handl this
16 says handl transaction
5 says handl use
3 says handl via
8 says handl with
3 says handler and
7 says handler arrow
5 says handler for
4 says handler that
10 says handler thin
-14 says handler with
-4 says handoff
-4 says happen
4 says happy
7 says happy path
14 says hard
11 says hard cod
-5 says hard to
12 says hardcod
5 says hardcod api
5 says hardcod config
17 says hardcod configurat
6 says hardcod or
-9 says hardcod path
13 says hardcod secret
12 says hardcod valu
-5 says harden
-12 says hardwar
-3 says harness
13 says hash
3 says hash and
14 says hash password
4 says hash with
4 says hav a
4 says hav an
5 says hav created_at
5 says hav descriptiv
9 says hav docstr
5 says hav its
-11 says hav miss
-6 says hav one
6 says hav proper
-10 says hav singl
7 says hav typ
-4 says head
-9 says header
6 says health and
-10 says health check
-6 says health endpoint
-6 says helper function
4 says helper in
-3 says helper or
8 says her
-10 says hid
-5 says high issu
-4 says high level
-8 says high priority
3 says highlight
12 says hint
7 says hint alway
6 says hint consistent
3 says hint everywher
11 says hint for
-9 says hint mypy
7 says hint on
6 says hint or
4 says hint pep
14 says hint requir
11 says hint throughout
-3 says hint use
-4 says historical
-9 says history
8 says hoc
-4 says hold
-4 says hom
-11 says hook
-7 says hook for
-9 says host
5 says hot
5 says hot path
-7 says hour
-4 says hst
-8 says html
3 says http
3 says http call
7 says http client
13 says http concern
-10 says http enforc
-4 says http error
-5 says http localhost
11 says http method
-4 says http only
3 says http respons
11 says http semantic
3 says http status
14 says http verb
19 says httpexception
13 says httpexception for
10 says httpexception with
-4 says httpon
-5 says httpon secur
-4 says httpx aiohttp
-10 says human
-4 says hygien
-7 says id
-10 says id for
-6 says id or
-5 says idempotent
-6 says identical
-12 says identifi
-3 says identificat
-4 says identifier
-4 says identify
-4 says identify the
-8 says identity
5 says idiom
6 says idiomatic
-10 says idiomatic python
15 says idor
4 says if any
-5 says if elif
-5 says if it
5 says if need
5 says if not
4 says if they
6 says ignor
14 says ignor comment
5 says ignor miss
-8 says imag
-10 says impact
3 says implement
-5 says implement a
5 says implement async
-5 says implement authenticat
13 says implement business
-7 says implement cach
-6 says implement connection
-4 says implement custom
7 says implement databas
5 says implement fastapi
-5 says implement health
8 says implement jwt
12 says implement paginat
-12 says implement pydantic
9 says implement rat
7 says implement restful
-4 says implement secur
-5 says implement security
4 says implement servic
11 says implement structur
9 says implement with
-7 says implementar
-4 says implementat
4 says implementat detail
6 says implementat is
-5 says implementat with
-6 says implicat
-7 says implicit
-4 says implicit any
4 says import
-4 says import and
-5 says import annotat
7 says import are
7 says import as
23 says import at
5 says import group
7 says import import
3 says import list
-3 says import modul
6 says import must
5 says import only
13 says import or
15 says import order
12 says import set
13 says import sort
4 says import standard
13 says import star
-11 says import the
-4 says import tim
-9 says import to
-8 says import typ
11 says import variabl
15 says import with
-10 says improper
-5 says improv
10 says improv clarity
-8 says improv readability
-12 says improv testability
-12 says improvement
6 says in a
-5 says in agent
10 says in an
-9 says in any
12 says in api
8 says in app
12 says in async
8 says in asyncio
-6 says in both
5 says in ci
3 says in claud
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
-3 says in every
-9 says in exception
8 says in field
-4 says in full
-9 says in function
14 says in generic
9 says in git
8 says in handler
-5 says in localstorag
7 says in log
-6 says in memory
7 says in migrat
-5 says in mind
5 says in model
3 says in parallel
3 says in plain
9 says in public
-4 says in python
-10 says in request
-4 says in requirement
7 says in respons
5 says in rout
5 says in router
-3 says in script
7 says in servic
11 says in sourc
8 says in sql
5 says in src
14 says in strict
5 says in subprocess
-3 says in supabas
-15 says in sync
-6 says in their
-6 says in this
4 says in tool
-15 says in try
-3 says in user
6 says in wher
-4 says in your
-3 says incident
-3 says includ
-5 says includ all
3 says includ comprehensiv
-8 says includ context
4 says includ in
6 says includ necessary
-9 says includ the
7 says includ typ
5 says includ validat
10 says incom
-4 says inconsistency
11 says inconsistent
8 says incorrect
4 says increment
8 says incremental
4 says indentat
7 says independent of
15 says index
5 says index on
6 says index strategy
-9 says indicat
13 says industry
3 says inefficiency
9 says inefficient
-4 says infer
-7 says inferenc
-11 says info for
-4 says info warn
10 says informat leakag
-4 says infrastructur
-13 says inheritanc
-4 says ini
-8 says initial
-4 says initializ
-8 says initializat
13 says inject
9 says inject databas
5 says inject via
11 says injection
5 says injection and
4 says injection auth
-4 says injection databas
5 says injection depend
9 says injection for
-5 says injection never
3 says injection pattern
-10 says injection prevent
14 says injection risk
11 says injection system
7 says injection use
12 says injection vulnerability
11 says injection xss
-4 says inlin comment
10 says inlin in
3 says input are
6 says input arrow
6 says input at
3 says input call
-6 says input from
-12 says input in
8 says input sanitiz
-7 says input to
12 says input use
-4 says input validat
6 says input via
13 says insecur
6 says insecur deserializat
4 says insid
6 says insid a
11 says insid async
6 says insid loop
-18 says inspect
-12 says install
6 says installat
-16 says instanc
-4 says instantiat
3 says instead of
-4 says instruct
5 says instruction md
4 says insufficient permission
-6 says int
-5 says intact
9 says integer
10 says integrat test
-3 says integrat use
6 says integrityerror
-7 says intend
-12 says intent
-4 says intent is
-5 says inter
3 says interactiv
-10 says interfac
5 says intermediat
4 says internal
-8 says internal and
7 says internal detail
7 says internal error
-8 says internal helper
11 says internal implementat
4 says internal path
14 says interpolat
5 says interpolat in
-13 says into logical
4 says into servic
12 says into smaller
-9 says into the
-7 says introduc
-6 says introduc a
6 says invalidat
12 says invariant
4 says inversion
-4 says investigat
4 says invocat
7 says io
12 says io bound
7 says io in
-4 says io insid
12 says io operat
14 says ios
-3 says is a
6 says is acceptabl
4 says is actual
-7 says is allow
-4 says is alway
3 says is an
10 says is async
9 says is being
-5 says is correct
9 says is critical
11 says is enforc
-10 says is for
-5 says is implement
-4 says is intentional
-3 says is never
-7 says is non
4 says is possibl
5 says is requir
-3 says is set
-8 says is testabl
5 says is the
-5 says is this
6 says is use
5 says is user
7 says is_activ
9 says isolat
3 says isolat and
8 says isolat at
8 says isolat is
13 says isort
-3 says isort flake8
6 says isort for
-6 says issu
4 says issu and
-5 says issu found
5 says issu miss
4 says issu to
-5 says it befor
-10 says it doe
-6 says it in
7 says it into
4 says it must
-6 says it s
-6 says it simpl
-4 says it work
-17 says iterat
-3 says itertool
-4 says its
-5 says its own
-4 says java
-6 says javascript
4 says jest
-12 says jinja2
-6 says jinja2 templat
-11 says job
6 says join
7 says joinedload
8 says joinedload for
-14 says jos
-11 says jsdoc
7 says json and
-4 says json dump
14 says json format
-6 says json schema
-10 says jsonb
-4 says judg
-8 says judicious
-4 says jump
-5 says just the
7 says justificat
-6 says justify
10 says jwt
-10 says jwt access
3 says jwt authenticat
-3 says jwt oauth2
8 says jwt secret
4 says jwt validat
5 says jwt verificat
-5 says k8s
7 says kafka
-4 says kebab
-4 says kebab cas
3 says keep api
-3 says keep backend
10 says keep business
-5 says keep chang
-3 says keep cod
9 says keep fil
15 says keep function
-7 says keep lin
4 says keep model
9 says keep router
9 says key and
-5 says key are
3 says key in
5 says key management
-3 says key or
7 says key token
9 says key valu
5 says key vault
-10 says keyword
-4 says kiss
-8 says knowledg
-5 says known cve
4 says kwarg
-6 says lambda
-4 says lan
-4 says langchain
-8 says langgraph
-8 says languag
4 says larg data
6 says larg fil
5 says larg result
-6 says larg tabl
-4 says larger
-7 says last
-13 says latency
-11 says later
-11 says layer and
4 says layer architectur
6 says layer for
-7 says layer only
3 says layer pattern
13 says layer separat
4 says layer use
-8 says layer with
-5 says layout with
3 says lazy
-8 says lazy import
9 says lazy load
-3 says lead to
8 says leak
13 says leak internal
5 says leak stack
10 says leakag
-7 says learn
-3 says least
-12 says least privileg
4 says leav
4 says left
8 says legacy
17 says length
4 says length 100
9 says length 120
6 says length 88
3 says length limit
6 says length of
4 says let
-4 says let the
-6 says letter
-5 says letter nam
-8 says level constant
-8 says level debug
-5 says level logger
5 says level of
7 says leverag fastapi
4 says leverag pydantic
5 says library first
-7 says licens
10 says lifecycl management
15 says lifespan
8 says lifespan context
-4 says lifespan event
4 says likely
4 says limit
9 says limit for
10 says limit implement
8 says limit on
8 says limit to
12 says lin
8 says lin extract
9 says lin fil
15 says lin length
-5 says lin number
11 says lin per
-4 says lin referenc
5 says lin split
-8 says lin to
-4 says link
-3 says lint and
11 says lint check
-7 says lint ruff
11 says lint rul
-3 says linter
-5 says linter and
-4 says linux
4 says list argument
-9 says list comprehension
8 says list dict
8 says list endpoint
-5 says list from
-9 says list or
10 says list str
-14 says literal
-8 says literal typ
7 says liv
6 says liv in
4 says liv under
-4 says llm
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
10 says log
-7 says log all
-5 says log and
5 says log at
7 says log detail
-10 says log entry
11 says log error
-14 says log for
14 says log full
3 says log getlogger
-7 says log is
4 says log json
-5 says log level
9 says log log
-5 says log messag
17 says log modul
6 says log never
11 says log only
6 says log or
5 says log output
6 says log password
6 says log pii
5 says log print
7 says log secret
16 says log sensitiv
6 says log structur
3 says log the
3 says log them
13 says log token
10 says log use
9 says log with
4 says logger call
-11 says logger error
-3 says logger exception
8 says logger info
-16 says logger log
-10 says logger warn
5 says logic and
11 says logic direct
-5 says logic error
10 says logic in
6 says logic into
6 says logic liv
-3 says logic no
4 says logic out
-3 says logic servic
-7 says logic that
-7 says logical
-3 says login
9 says long function
5 says long liv
4 says longer than
5 says look for
-4 says loop no
6 says loop with
-8 says loos
-7 says loss
7 says loudly
-8 says low
-4 says lowercas
-4 says lowercas with
-7 says lru_cach
-4 says m
6 says m description
8 says machin
5 says mad
5 says magic
7 says magic string
-6 says main
-4 says maintainability
-4 says maintainability and
-11 says maintainabl
-5 says maintainabl and
-4 says major
-4 says mak
8 says mak sur
-5 says mak the
-3 says management and
-5 says management for
4 says manager
-8 says manager and
10 says manager for
-6 says manager use
12 says manager with
-5 says manipulat
9 says manual fil
-7 says many to
-4 says mark
-5 says mark with
-10 says markdown
4 says marker
-7 says master
-3 says match
-5 says match cas
8 says match the
-17 says math
-3 says matrix
6 says max lin
15 says maximum
-4 says may
-5 says may be
-4 says mcp
-3 says mcp server
-8 says md
3 says md for
-4 says md or
4 says md5
6 says md5 sha1
-5 says me
5 says mean
7 says meaningful
7 says meaningful error
4 says meaningful http
-14 says mechanism
-4 says medium
-6 says meet
-5 says member
-8 says membership
-4 says memory
-3 says memory efficiency
-3 says memory efficient
4 says memory leak
-3 says memory search
-5 says memory usag
-4 says mental
-3 says mention
-7 says merg
9 says messag and
6 says messag detail
9 says messag don't
-3 says messag for
-3 says messag in
-7 says messag that
8 says messag to
-6 says met
-7 says meta
-12 says metadata
8 says method get
-4 says method must
-7 says method path
-8 says method signatur
-5 says microservic
-7 says middlewar
-10 says middlewar for
7 says migrat
-8 says migrat are
10 says migrat creat
16 says migrat fil
4 says migrat from
6 says migrat if
6 says migrat in
-4 says migrat must
3 says migrat schema
8 says migrat via
-3 says migrat with
6 says min_length
-5 says mind
-9 says minimal
-4 says minimal chang
8 says minimiz
7 says minimiz block
-4 says minor
-9 says minut
3 says mirror
7 says misconfigurat
-4 says mismatch
3 says miss
4 says miss a
9 says miss an
9 says miss auth
9 says miss authenticat
11 says miss await
-3 says miss context
10 says miss docstr
9 says miss documentat
-4 says miss error
9 says miss expos
5 says miss index
-5 says miss it
-3 says miss lock
6 says miss log
3 says miss or
8 says miss paginat
-13 says miss requir
-4 says miss resourc
11 says miss return
5 says miss test
15 says miss timeout
4 says miss validat
4 says misus
-7 says mitigat
-5 says mix
-4 says mobil
-11 says mock
5 says mock and
4 says mod complianc
-8 says mod no
4 says model
4 says model and
7 says model as
9 says model chang
-7 says model configurat
3 says model defin
-5 says model definition
-7 says model dto
5 says model field
4 says model first
5 says model for
16 says model in
-7 says model match
-8 says model or
9 says model per
5 says model py
4 says model pydantic
-6 says model schema
4 says model servic
16 says model sqlalchemy
-5 says model that
7 says model use
-11 says model user
-4 says model with
4 says model_config
12 says model_dump
6 says model_validat
7 says model_validat mod
8 says modern python
3 says modern syntax
4 says modern union
-4 says modifi
-6 says modificat
4 says modify cod
-4 says modul and
-10 says modul boundary
15 says modul docstr
3 says modul fil
4 says modul for
5 says modul import
-9 says modul nam
4 says modul top
-3 says modul use
4 says modul with
-9 says modular
-4 says money
-12 says monitor
-6 says monitor and
-3 says monolith
-11 says mor than
-10 says most
5 says most common
8 says motor
-13 says mount
-4 says mount at
10 says mov
4 says mov business
13 says mov to
4 says multi
-7 says multi factor
8 says multi step
4 says multi tenancy
-4 says multi tenant
-8 says multipl
-5 says must follow
7 says must pass
-5 says must remain
-9 says must return
-7 says must run
-7 says must stay
8 says must use
6 says must verify
8 says mutabl
12 says mutabl default
5 says mutabl object
-11 says mutat
-5 says mvp
-3 says my
8 says mypy
-7 says mypy for
3 says mypy or
7 says mypy pyright
14 says mypy strict
-3 says mypy typ
-5 says mysql
-8 says n a
8 says n plus
9 says naiv
6 says naiv datetim
21 says nam convention
-5 says nam except
-6 says nam export
-13 says nam for
-4 says nam from
-4 says nam function
-5 says nam is
-3 says nam or
-6 says nam that
-4 says nam the
-5 says nam use
-8 says nam with
-5 says narrativ
6 says necessary import
-6 says need
4 says need a
-7 says need for
-4 says need the
10 says negativ
10 says negotiabl
7 says negotiat
6 says neon
11 says nest
10 says nest 4
8 says nest conditional
10 says nest depth
7 says nest if
7 says nest logic
-4 says net
6 says never
-4 says never auto
6 says never be
-4 says never block
10 says never bypass
8 says never call
-7 says never edit
5 says never f
4 says never hardcod
-7 says never implement
-11 says never instantiat
4 says never leak
7 says never log
3 says never md5
-5 says never mix
8 says never os
-5 says never put
7 says never raw
4 says never read
6 says never return
-4 says never ship
3 says never silent
4 says never stor
4 says never string
6 says never swallow
7 says never the
4 says never use
7 says new behavior
6 says new cod
-5 says new data
-9 says new dependency
9 says new endpoint
-7 says new featur
-5 says new field
-6 says new framework
-6 says new modul
7 says new one
7 says next to
-3 says nit
-5 says nitpick
3 says no
6 says no bar
8 says no block
-5 says no business
-6 says no cod
6 says no comment
7 says no content
-5 says no critical
-6 says no databas
6 says no dead
-4 says no duplicat
9 says no eval
-10 says no global
5 says no hardcod
-8 says no http
-8 says no implicit
4 says no inlin
-5 says no magic
-5 says no modul
3 says no mutabl
5 says no n
-4 says no op
7 says no os
13 says no print
9 says no rat
4 says no request
6 says no secret
-6 says no separat
3 says no shell
5 says no silent
6 says no sql
9 says no stack
5 says no string
8 says no sync
8 says no timeout
16 says no todo
11 says no typ
-9 says no unnecessary
8 says no wildcard
-16 says nod
-4 says nod js
3 says nois
4 says non
5 says non and
-4 says non critical
4 says non instead
-4 says non is
10 says non negotiabl
5 says non not
-6 says non null
-8 says non obvious
6 says non sentinel
15 says noqa
-3 says normalizat
-11 says nosql
10 says not at
4 says not be
-4 says not block
5 says not by
4 says not commit
4 says not contain
5 says not deprecat
-4 says not direct
-3 says not edit
-10 says not for
4 says not found
5 says not hardcod
-6 says not import
-5 says not just
18 says not log
-9 says not need
6 says not null
-3 says not obvious
6 says not optional
-3 says not or
8 says not print
3 says not query
10 says not raw
3 says not rely
16 says not request
-6 says not requir
6 says not return
-4 says not typ
-5 says not what
-4 says not writ
4 says notify
14 says noun
9 says now
4 says now utc
-13 says null
9 says null check
-4 says null valu
-5 says nullabl parameter
-4 says number
6 says number of
-7 says numpy
3 says numpy styl
6 says n²
-8 says o
-4 says oauth
-3 says oauth2
-5 says oauth2 with
-10 says oauth2passwordbearer
-10 says object creat
6 says object in
-5 says object or
-4 says object that
-6 says observ
-6 says observer
-6 says obvious from
7 says obvious logic
7 says occur
10 says of any
9 says of async
-7 says of content
5 says of dict
-7 says of each
-9 says of every
10 says of fil
5 says of function
-6 says of least
11 says of list
5 says of log
8 says of nest
10 says of print
-4 says of python
-4 says of rout
-4 says of the
4 says of truth
6 says of work
-7 says off by
-8 says official
7 says offload
-5 says offset paginat
-14 says ok
-6 says old
-5 says ollama
-9 says on a
4 says on all
3 says on any
-5 says on cod
-5 says on domain
-4 says on each
5 says on every
5 says on fastapi
-3 says on it
12 says on public
-4 says on python
8 says on rout
-6 says on startup
4 says on the
-5 says on untrust
11 says on_event
-4 says onboard
-4 says onc
4 says onc per
-3 says one
4 says one fil
-5 says one level
-8 says one lin
-6 says one per
-5 says one sentenc
-6 says one test
5 says one thing
-4 says one to
9 says one transaction
5 says only access
-3 says only add
5 says only at
-3 says only chang
-7 says only for
-9 says only if
-7 says only import
8 says only in
7 says only need
10 says only never
5 says only no
-10 says only not
-5 says only on
4 says only pars
-5 says only the
11 says only through
-4 says only to
4 says only via
-3 says only when
9 says only with
-4 says op
-7 says open
-3 says open the
-11 says openai
12 says openapi
5 says openapi description
6 says openapi doc
14 says openapi documentat
-5 says openapi schema
-11 says openapi spec
-7 says operat are
3 says operat databas
6 says operat decorat
13 says operat in
16 says operat must
9 says operat that
7 says operat to
-4 says operat use
4 says operat with
6 says operational
4 says ops
4 says opt in
-3 says optimal
5 says optimiz databas
11 says optimiz query
-9 says optimizat and
-4 says option
5 says optional for
12 says optional str
6 says optional t
-9 says optional union
6 says optional x
-3 says or a
3 says or api
-7 says or asyncio
-9 says or business
-5 says or cod
-6 says or comment
6 says or commit
-6 says or connection
4 says or context
7 says or credential
5 says or data
5 says or databas
-7 says or dependency
6 says or doc
-5 says or environment
10 says or equivalent
9 says or error
6 says or exception
-11 says or explicit
4 says or extend
4 says or f
6 says or featur
4 says or full
-9 says or function
-5 says or generic
3 says or helper
7 says or internal
10 says or invalid
13 says or log
-5 says or miss
-4 says or modify
-8 says or modul
-12 says or non
6 says or numpy
-5 says or os
-7 says or other
-4 says or outdat
-13 says or pii
6 says or print
9 says or prompt
-10 says or pydantic
6 says or pyright
-4 says or query
4 says or repository
-7 says or request
6 says or return
-5 says or rout
-6 says or script
15 says or secret
-3 says or security
4 says or sensitiv
5 says or tabl
4 says or token
-7 says or use
4 says or with
4 says orchestrat
10 says orchestrat and
14 says order
6 says order by
4 says order stdlib
-4 says organiz
14 says organiz import
-5 says organizat
5 says orient
21 says origin
6 says original
4 says orm
-9 says orm for
3 says orm model
5 says orm never
-9 says orm sqlalchemy
-6 says orm usag
4 says orm use
9 says os environ
-5 says os path
7 says os system
-11 says other servic
11 says other user
10 says out
14 says out cod
-3 says out to
10 says outbound
9 says outbound call
-5 says outdat
-3 says output and
-4 says output encod
5 says outsid
3 says outsid the
-3 says over 50
11 says over any
-3 says over brevity
-7 says over broad
-6 says over clever
-4 says over format
3 says over implicit
-4 says over inheritanc
5 says over list
-8 says over manual
6 says over nest
5 says over os
4 says over raw
8 says overall
-3 says overhead
-6 says overrid
-14 says owasp
-6 says owasp top
5 says own
5 says owner
10 says ownership check
-5 says packag
3 says packag structur
-6 says pag
19 says paginat
5 says paginat filter
12 says paginat for
5 says pair
-6 says panda
-4 says panel
-12 says para
-5 says parallel
-3 says parameter
3 says parameter and
-5 says parameter nam
-11 says parameter query
7 says parameter return
7 says parameter to
7 says parameter typ
-6 says parameter use
7 says parameter with
10 says parameteriz
13 says parameteriz query
-9 says parent
7 says pars
8 says pars request
5 says pars validat
-5 says part
4 says partial
5 says partial failur
-7 says partition
8 says party arrow
-5 says party library
6 says party local
-5 says party packag
26 says pascalcas
8 says pascalcas class
7 says pascalcas for
-5 says pass
-5 says pass mypy
-5 says pass ruff
10 says pass to
12 says password
6 says password hash
-3 says password in
-5 says password or
4 says password token
3 says password with
4 says past
-4 says path and
-13 says path for
-3 says path method
-3 says path not
13 says path operat
-3 says path parameter
-8 says path use
-7 says path validat
6 says path when
6 says pathlib over
-3 says pattern
5 says pattern consistent
11 says pattern for
-9 says pattern from
-7 says pattern in
6 says pattern to
-6 says pattern use
6 says pattern with
-11 says payload
-11 says pdf
12 says pep
5 says pep 257
-6 says pep 695
14 says pep 8
7 says per
4 says per function
5 says per request
-5 says per resourc
-5 says per the
-4 says per user
6 says perf
-3 says perform
-8 says performanc
-6 says performanc and
6 says performanc issu
-6 says performanc metric
4 says permission
8 says permission and
10 says permission check
10 says permission to
-5 says persist
6 says persistenc
9 says personal
-5 says pgvector
-3 says phas
-3 says phas 3
-5 says pick
15 says pickl
6 says pickl load
6 says piec
5 says pii
-8 says pii in
4 says pii or
-5 says pin
-3 says pip
-6 says pip audit
10 says pip business
-5 says pip databas
-7 says pip get
-5 says pip install
14 says pip non
11 says pip pydantic
8 says pip sqlalchemy
5 says pip y
-9 says pipelin
5 says pk
3 says plac
4 says placeholder
9 says plain text
9 says plaintext
7 says plaintext password
-7 says plan
8 says plan to
-3 says playwright
6 says pleas
6 says plugin
11 says plural
7 says plural noun
6 says plus
8 says plus 1
-4 says pnpm
-4 says poetry
-13 says point
-3 says point at
-6 says poll
7 says pollution
-7 says pool
12 says pool and
-7 says pool configur
-11 says pool for
-18 says port
5 says positiv
-12 says post api
9 says post creat
3 says post for
4 says post put
4 says postgresql with
-8 says potential
-4 says power
-4 says pr
-4 says pr description
-4 says practic
4 says practic and
7 says practic or
8 says practical
4 says pre commit
-3 says precision
-6 says preciz
4 says prediction
8 says prefer
5 says prefer async
8 says prefer explicit
-7 says prefer f
-5 says prefer list
5 says prefer modern
4 says prefer to
-10 says preferenc
-7 says prefetch_relat
14 says prefix and
18 says prefix api
-7 says prefix for
-9 says prefix with
-8 says prematur
-6 says prematur optimizat
4 says prepar statement
6 says present
9 says present and
5 says preserv
10 says preserv exception
-5 says preserv exist
3 says preserv the
5 says preserv traceback
-4 says prevent n
8 says prevent sql
-8 says prevention
-3 says previous
4 says primary
19 says primary key
8 says principl and
-6 says principl of
24 says print
11 says print for
15 says print in
6 says print instead
7 says print statement
-4 says priority
-10 says privat helper
9 says privat key
-5 says privileg
4 says privileg escalat
-3 says pro
-3 says problem
7 says problem and
6 says proc
-9 says procedur
-5 says process
-4 says process env
11 says prod
-6 says product
7 says production cod
-5 says professional
-5 says profil
-7 says profil slow
-7 says program
-10 says progress
-6 says project
-7 says project convention
-9 says project standard
6 says project structur
-5 says project styl
-10 says project use
13 says project_id
6 says prometheus metric
-5 says promiz
3 says prompt
-6 says proof
5 says proper
13 says proper api
3 says proper authenticat
7 says proper clos
-5 says proper configur
-5 says proper configurat
-6 says proper connection
4 says proper context
21 says proper cor
10 says proper docstr
11 says proper http
16 says proper index
-18 says proper log
9 says proper paginat
7 says proper password
5 says proper pydantic
4 says proper relationship
5 says proper request
3 says proper separat
7 says proper session
13 says proper status
16 says proper transaction
8 says proper typ
-5 says proper validat
-13 says property
-5 says pros
6 says protect
5 says protect endpoint
8 says protect rout
-5 says protocol for
4 says prov it
-5 says provid
-7 says provid a
-4 says provid context
-4 says provid specific
6 says public
8 says public api
3 says public class
7 says public function
-5 says public interfac
4 says public method
-4 says publish
-6 says pull
-5 says pull request
-8 says pur
-9 says pur function
10 says purpos
9 says purpos and
-5 says push
4 says put
8 says put business
3 says py all
4 says py and
-6 says py not
5 says py pydantic
-7 says py schema
-7 says py to
6 says py use
5 says py with
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
-6 says pylint
-5 says pyproject
-4 says pyproject toml
8 says pyright
-5 says pytest
-4 says pytest coverag
-5 says pytest mark
6 says pytest pytest
3 says pytest test
-5 says pytest with
7 says python 3
8 says python best
5 says python featur
10 says python function
-10 says python jos
-7 says python project
-5 says python reviewer
-6 says python standard
-9 says python version
-11 says python3
9 says pythonic cod
-10 says pythonic idiom
-4 says qa
-4 says quality and
3 says quality security
8 says queri
6 says queri column
10 says query
4 says query and
-4 says query arrow
6 says query builder
9 says query by
6 says query filter
6 says query index
3 says query insid
3 says query miss
10 says query must
6 says query only
11 says query optimizat
-6 says query orm
-11 says query parameter
-10 says query parameteriz
-4 says query path
4 says query performanc
3 says query to
-4 says question
-3 says queu
-6 says quick
-6 says quota
-7 says r
-9 says rac
-7 says rac condition
-5 says radix
-10 says rag
10 says rais
-8 says rais a
4 says rais custom
9 says rais domain
9 says rais from
12 says rais httpexception
5 says rais or
7 says rais section
8 says rais specific
-10 says random
6 says rat
10 says rat limit
-5 says rather
-5 says rather than
-8 says rational
4 says raw
10 says raw dict
5 says raw dictionary
8 says raw exception
6 says raw orm
-4 says raw string
-7 says rbac
-9 says re
-4 says re rais
-3 says re read
4 says re run
-5 says reach
-14 says react
-4 says react component
-4 says react query
3 says read and
6 says read env
5 says read os
4 says read post
7 says read the
8 says read updat
-10 says readability and
-6 says readabl
-10 says readm
-5 says readm md
6 says ready cod
-4 says realtim
8 says reason
-4 says reason to
-6 says reasonabl
-6 says rebuild
3 says receiv
-3 says recent
-5 says recommendat
-8 says recoverabl
-6 says red
-4 says redaction
-4 says redis
-4 says redoc
7 says reduc
5 says reduc complexity
13 says reduc nest
-4 says ref
-3 says refactor
-8 says referenc fil
-4 says reflect
-12 says refresh
-14 says refresh token
5 says regex
-13 says region
-10 says register
-4 says registrat
-8 says registry
-8 says regression
-9 says regular
-4 says reintroduc
8 says reject
7 says rejection
-5 says relat
-4 says relat to
-4 says relationship
-9 says relationship and
11 says relationship with
-7 says relativ
-11 says relativ import
9 says releas
-15 says relevant
3 says reliability
8 says reliabl
-8 says remediat
-9 says remember
-4 says remot
-5 says remov
3 says remov comment
-5 says removal
-12 says renam
-4 says render
-4 says repeat
-3 says repeat yourself
-3 says replac black
-6 says replica
-7 says repo
-7 says repo root
-4 says report
6 says repository
5 says repository arrow
-5 says repository for
5 says repository in
6 says repository layer
10 says repository method
9 says repository pattern
4 says repository py
6 says representat
-4 says req
3 says request and
-3 says request arrow
7 says request body
7 says request call
6 says request data
-9 says request handl
-3 says request in
5 says request path
5 says request respons
3 says request timeout
-4 says request to
-4 says request validat
11 says requir authenticat
4 says requir field
-7 says requir for
-4 says requir in
-8 says requirement
-5 says requirement txt
-4 says reset
3 says resilienc
-9 says resolver
7 says resourc
-4 says resourc and
9 says resourc cleanup
7 says resourc doesn't
11 says resourc handl
-7 says resourc in
12 says resourc leak
4 says resourc nam
4 says resourc not
4 says resourc that
-6 says resourc usag
-6 says respect the
4 says respond
-4 says respons and
-4 says respons body
-5 says respons cach
-4 says respons compression
-4 says respons for
14 says respons format
12 says respons model
4 says respons must
4 says respons pydantic
4 says respons schema
9 says respons shap
-5 says respons to
5 says respons use
5 says respons validat
23 says response_model
4 says response_model on
4 says response_model to
-8 says responsibility
-7 says responsibility per
4 says responsibility principl
-7 says rest
-10 says rest api
10 says rest convention
-3 says rest graphql
-9 says restat
15 says restful
5 says restful api
8 says restful convention
7 says restful principl
11 says result set
-6 says result typ
-9 says result with
8 says retriev
-3 says retry
6 says retry and
6 says retry with
7 says return
6 says return 401
8 says return 403
4 says return 404
-8 says return a
-8 says return an
6 says return appropriat
3 says return error
4 says return generic
6 says return meaningful
-8 says return only
-8 says return orm
-4 says return proper
12 says return rais
-3 says return the
4 says return to
5 says return typ
8 says return valu
-5 says reusabl component
-12 says reveal
-10 says revers
-5 says reversibl
-8 says review
-5 says review by
5 says review the
-6 says reviewer
-10 says reviewer for
13 says revision
-7 says revok
7 says rfc
15 says rich
-8 says right
6 says rigorous
-5 says risk
-5 says risky
-3 says rls
-6 says robust
-4 says rol
-5 says rol bas
10 says roll
5 says rollback
10 says rollback on
9 says rollback strategy
5 says root caus
-5 says rotat
-4 says round
8 says rout
10 says rout arrow
-4 says rout decorat
4 says rout dependency
10 says rout fil
4 says rout function
4 says rout handler
5 says rout in
7 says rout must
5 says rout py
-7 says rout return
6 says rout should
-6 says rout under
14 says rout use
6 says router
-5 says router and
-7 says router for
5 says router must
7 says router servic
12 says router thin
9 says router with
3 says row
-8 says rpc
-4 says ruff check
-6 says ruff enforc
-3 says ruff lint
7 says ruff linter
-6 says ruff mypy
-4 says ruff replac
-4 says rul for
-6 says run
4 says run databas
4 says run npm
-6 says run on
-5 says run only
-5 says run script
3 says run test
-8 says run typ
-4 says run with
7 says run_in_executor
-3 says runnabl
6 says runtim
-4 says runtim validat
-4 says rust
-5 says s a
8 says s data
7 says s depend
4 says s httpexception
9 says s log
3 says s purpos
-5 says s typ
5 says safe_load
8 says safely
-3 says safety and
-4 says safety check
-6 says safety use
-7 says samesit
-5 says sanitiz user
-8 says satisfy
-6 says say
-5 says say so
-5 says scaffold
-5 says scal
3 says scalability and
-5 says scalabl
5 says scalar
5 says scan for
7 says scenario test
-6 says schedul
-4 says scheduler
5 says schema
6 says schema arrow
13 says schema chang
-7 says schema creat
11 says schema for
-4 says schema in
8 says schema miss
-10 says schema or
7 says schema pip
-8 says schema pydantic
-11 says schema respons
-7 says schema use
3 says schema validat
-7 says schema with
-6 says scop boundary
-6 says scor
-7 says scrap
-9 says screaming_snake_cas
-4 says script
-3 says script and
6 says script for
-9 says sdk
3 says search and
-12 says second
14 says secret
6 says secret and
6 says secret env
9 says secret from
10 says secret in
6 says secret management
4 says secret manager
4 says secret or
10 says secret stor
4 says secret to
-6 says secret token
-4 says secret use
8 says secret via
-4 says secret_key
11 says secretstr
5 says secur
-7 says secur authenticat
-5 says secur cod
9 says secur endpoint
8 says secur error
-6 says secur password
-6 says secur samesit
-6 says security
6 says security best
-6 says security considerat
-5 says security documentat
-6 says security event
-7 says security issu
4 says security measur
4 says security monitor
5 says security never
6 says security with
9 says see
-4 says see doc
-7 says seed
-6 says segment
8 says select
3 says select instead
11 says select star
5 says select with
-7 says select_relat
-5 says select_relat prefetch_relat
18 says selectinload
6 says selectinload for
6 says selectinload joinedload
-5 says selection
-9 says self
-3 says self contain
5 says self document
-3 says self explanatory
-8 says semantic
-10 says semaphor
-9 says send
5 says sensibl
8 says sensitiv
4 says sensitiv configurat
3 says sensitiv data
4 says sensitiv field
-5 says sentenc
7 says sentinel
8 says separat by
4 says separat creat
6 says separat from
7 says separat layer
3 says separat pydantic
5 says separat request
6 says separat schema
-5 says sequenc
6 says serializ
-6 says serializabl
-6 says serializat
-7 says serializat and
4 says serv
6 says server error
7 says server sid
-4 says server stat
-7 says serverless
5 says servic
8 says servic all
7 says servic and
5 says servic app
9 says servic arrow
-4 says servic boundary
6 says servic business
19 says servic class
-7 says servic dependency
-4 says servic function
9 says servic layer
9 says servic logic
4 says servic method
3 says servic model
-3 says servic modul
7 says servic not
7 says servic pip
7 says servic py
-4 says servic repository
6 says servic return
-7 says servic schema
5 says servic servic
-12 says servic use
6 says session and
8 says session are
-5 says session auth
6 says session authenticat
10 says session clos
-5 says session commit
4 says session current
-4 says session factory
-5 says session handl
7 says session or
13 says session proper
-9 says session py
4 says session token
6 says session via
7 says session with
-5 says session_id
4 says set
-4 says set class
-4 says set comprehension
12 says set for
-3 says set in
10 says set object
-4 says set of
9 says set py
-12 says set pydantic
12 says set to
12 says set via
-9 says setup
3 says setup py
-5 says severity critical
-10 says sh
7 says sha1
4 says sha1 for
6 says sha256
-4 says shallow
4 says shar databas
15 says shar dependency
-4 says shar helper
7 says shar model
-10 says shar secret
-5 says shar stat
-4 says sheet
12 says shell
8 says shell fals
11 says shell tru
4 says ship
5 says should contain
3 says should explain
6 says should hav
4 says should use
6 says sibl
5 says sid
-8 says signal
8 says signatur and
-5 says signatur verificat
-6 says significant
6 says silenc
6 says silent
5 says silent failur
3 says silent ignor
8 says silent swallow
-8 says similar
-5 says similarity
-12 says simpl
-8 says simplicity
-4 says simplify
-4 says simultaneous
-4 says singl
-6 says singl letter
-4 says singl lin
9 says singl purpos
5 says singl responsibility
-4 says singl sourc
-3 says singl use
-6 says singleton
-3 says siz limit
-4 says skill
-3 says skill md
4 says skip
-4 says skip the
12 says skip typ
-7 says slash
10 says sleep
-7 says slic
-5 says slow
-6 says slow endpoint
5 says slowapi
16 says small
3 says small and
12 says smaller
8 says smaller mor
-7 says smallest
-11 says smell
6 says smok
7 says smok test
17 says snake_cas
-8 says snake_cas e
8 says snake_cas for
7 says snake_cas function
-8 says snake_cas py
-6 says snapshot
-4 says so
12 says so that
-11 says so the
-7 says soft
-7 says soft delet
-5 says solely
-7 says solid
-5 says solid principl
-4 says solution that
-7 says solv
-3 says som
6 says someth
12 says sort
4 says sourc cod
7 says sourc control
4 says sourc of
-9 says spac for
-4 says spac indentat
-10 says span
-7 says spec
-3 says special
-8 says specialist
-5 says specializ
-6 says specific actionabl
18 says specific error
14 says specific exception
4 says specific http
7 says specific origin
-5 says specific pattern
5 says specific typ
12 says specifical
4 says specify
-4 says speculativ
-11 says sphinx
8 says split
5 says split into
3 says split larg
9 says sql
9 says sql command
12 says sql in
6 says sql injection
10 says sql string
4 says sql with
4 says sqlalchemy 2
5 says sqlalchemy databas
-7 says sqlalchemy model
-9 says sqlalchemy query
8 says sqlalchemy session
12 says sqlalchemy with
-6 says src api
4 says src layout
-11 says src lib
4 says src main
8 says src model
4 says src servic
-4 says src test
7 says sse stream
7 says ssl
-3 says stabl
6 says stack
9 says stack trac
-9 says stag
-6 says stal
9 says stall
6 says stall the
-3 says standard
10 says standard http
-5 says standard library
-5 says standard python
6 says standardiz
12 says standardiz error
16 says star
9 says star import
5 says star in
-4 says star py
4 says star with
-13 says starlett
-10 says start
8 says startup shutdown
-4 says stat
-7 says stat management
-5 says stat or
-3 says stat transition
-10 says stateless
4 says statement
-5 says statement for
4 says statement use
-7 says static
-7 says staticmethod
5 says statistic
9 says status cod
15 says status_cod
11 says stay thin
-9 says stderr
6 says stdlib arrow
8 says stdlib third
12 says step operat
4 says still pass
-6 says stop
-4 says stor in
10 says stor password
-3 says storag
7 says str any
6 says str dict
7 says str e
9 says str instead
5 says str over
8 says str pip
-7 says strategy
4 says strategy for
-10 says stream
-3 says stream respons
-9 says strength
-4 says strenum
11 says strict
5 says strict mod
9 says strict must
13 says strict typ
-6 says string
4 says string concatenat
-4 says string for
-4 says string format
12 says string in
13 says string interpolat
-4 says string over
-4 says string path
9 says string sql
-6 says string use
8 says string with
12 says strong typ
-4 says struct
7 says structlog
5 says structur
-17 says structur data
-5 says structur error
9 says structur format
15 says structur json
19 says structur log
-3 says structur output
4 says structur with
4 says styl
3 says styl docstr
10 says styl for
-4 says styl preferenc
8 says styl select
-3 says sub
-4 says subagent
8 says subclass
-3 says submodul
6 says subprocess
-9 says subprocess call
4 says subprocess run
6 says subprocess with
-9 says subquery
-7 says substantial
-5 says succ
-6 says successful
-6 says such
-7 says suffic
-5 says sufficient
-6 says suggest
-3 says suggest chang
5 says suggest specific
-3 says suggest test
-10 says suggestion
-5 says supabas
-3 says supabas auth
-6 says suppli
-4 says supply
-8 says support
14 says suppress
6 says suppression
5 says sur
-4 says surround
28 says swallow
10 says swallow error
7 says swallow exception
-6 says swap
-11 says switch
-6 says symbol
5 says sync
5 says sync and
6 says sync block
5 says sync call
9 says sync io
12 says sync library
11 says sync sdk
6 says sync session
5 says syntax
7 says syntax and
4 says syntax list
4 says syntax x
-4 says sys
-6 says system
3 says system for
-5 says system prompt
-3 says tab
-5 says tabl
9 says tabl and
-7 says tabl of
-7 says tabl with
8 says tag
-9 says tag and
7 says tag for
9 says tag to
-8 says tailwind
-11 says tak
4 says target
-5 says task
5 says task are
-16 says task for
-5 says task in
-4 says task use
5 says taskgroup
-7 says technical
-11 says techniqu
-5 says techniqu for
-5 says technology
4 says telemetry
-12 says templat
7 says tenancy
6 says tenant
11 says tenant isolat
6 says tenant_id
-3 says terminat
-4 says terraform
-5 says test
-5 says test add
10 says test all
5 says test and
5 says test api
8 says test are
-5 says test arrow
-6 says test business
-3 says test client
-4 says test cod
-4 says test conftest
7 says test cover
-5 says test error
-7 says test failur
4 says test fil
-4 says test first
7 says test for
-9 says test function
-5 says test in
-9 says test integrat
-5 says test isolat
-4 says test migrat
-5 says test mirror
-3 says test or
-5 says test scenario
8 says test should
4 says test still
-8 says test unit
-4 says test use
-8 says test_
-3 says testability
6 says testability and
5 says testabl
-6 says testcontainer
-5 says than
-5 says than one
-4 says than the
3 says that belong
-5 says that could
-4 says that describ
3 says that doe
5 says that don't
-6 says that exist
-6 says that hav
8 says that is
7 says that match
-5 says that may
5 says that return
-7 says that s
3 says that the
6 says that work
11 says the 2
5 says the actual
-4 says the agent
-3 says the ai
-4 says the appropriat
-9 says the backend
-7 says the begin
-3 says the behavior
-4 says the body
-8 says the business
-4 says the call
-6 says the canonical
8 says the chang
-6 says the class
-9 says the client
-5 says the commit
4 says the contract
-6 says the cor
-3 says the current
-4 says the dashboard
3 says the databas
-8 says the dependency
-3 says the documentat
9 says the domain
6 says the edg
-5 says the env
3 says the environment
7 says the error
-4 says the establish
10 says the event
-4 says the exact
-8 says the exception
-7 says the exist
7 says the expect
-6 says the fastapi
-9 says the first
-6 says the function
-14 says the http
7 says the implementat
4 says the import
-9 says the input
-5 says the job
6 says the lifespan
3 says the llm
-9 says the most
-4 says the mvp
-5 says the new
7 says the next
-8 says the one
-7 says the operat
6 says the original
-4 says the pattern
-6 says the primary
-3 says the purpos
-5 says the pydantic
4 says the record
-3 says the relevant
-9 says the request
-10 says the respons
-4 says the result
4 says the right
12 says the root
-4 says the rout
4 says the router
6 says the rul
11 says the schema
-3 says the scop
9 says the script
-4 says the servic
5 says the session
6 says the set
9 says the singl
-4 says the solution
-6 says the sourc
9 says the spec
-4 says the specific
7 says the standard
6 says the status
-7 says the system
-9 says the tabl
-4 says the task
9 says the test
12 says the tool
7 says the top
7 says the url
-8 says the user
-5 says the whol
6 says the why
5 says the wir
-5 says the writ
-3 says their
4 says them
-3 says them in
-8 says them with
-4 says ther
-8 says ther are
6 says ther is
4 says thes
-7 says thes rul
-5 says they
25 says thin
8 says thin and
7 says thin controller
4 says thin put
7 says thin rout
7 says thing
-8 says think
6 says third
5 says third party
-6 says this agent
-6 says this is
-5 says this project
4 says this skill
11 says this structur
8 says thorough with
-4 says thought
-10 says thread
-3 says threat
5 says through
12 says through environment
7 says through pydantic
-7 says through the
19 says throughout
-4 says throughput
7 says throw
-7 says tight
-3 says tim and
13 says tim sleep
14 says timeout
12 says timeout for
12 says timeout on
12 says timezon
5 says timezon awar
-6 says titl
5 says to add
-9 says to an
-5 says to any
5 says to authenticat
-8 says to avoid
-4 says to be
-5 says to break
-4 says to catch
12 says to client
-6 says to creat
-4 says to dat
-11 says to databas
-5 says to defin
-4 says to do
4 says to every
7 says to execut
-8 says to exist
-4 says to fastapi
7 says to fix
4 says to generat
-12 says to handl
8 says to http
3 says to improv
-5 says to includ
-5 says to keep
-4 says to mak
-7 says to many
4 says to mock
6 says to pep
9 says to preserv
-7 says to python
4 says to reject
4 says to repository
-3 says to run
10 says to servic
7 says to set
-4 says to supabas
-6 says to suppress
-4 says to them
5 says to this
9 says to user
3 says to validat
8 says to verify
8 says to version
14 says to_thread
5 says to_thread or
17 says todo
16 says todo comment
6 says todo fixm
5 says token
-11 says token api
6 says token from
-8 says token handl
9 says token or
-4 says token refresh
11 says token validat
3 says toleranc
-4 says toml
9 says too long
-5 says tool
-8 says tool and
-5 says top 10
-10 says top level
6 says top of
-5 says topic
-8 says torch
4 says tortois orm
12 says total
-4 says trac
6 says trac in
8 says trac or
-5 says trac the
10 says trac to
3 says traceback
-12 says track
-4 says tradeoff
-5 says traffic
-9 says trail
-5 says trail comma
-7 says train
9 says transaction
10 says transaction boundary
10 says transaction for
13 says transaction management
-3 says transaction rollback
-10 says transformat
-9 says transient
-6 says transition
3 says translat
-4 says traversal user
4 says trip
-5 says troubleshoot
-6 says tru in
-9 says tru on
3 says truly
-8 says trust client
-4 says try
-4 says try catch
-8 says try except
10 says try final
-13 says ts
-6 says tsx
6 says ttl
-7 says turn
-4 says tutorial
-4 says txt
5 says ty
4 says typ
11 says typ all
-6 says typ and
3 says typ annotat
3 says typ as
-7 says typ check
-10 says typ checker
17 says typ coverag
-5 says typ dict
5 says typ error
-8 says typ for
12 says typ hint
10 says typ ignor
-8 says typ in
10 says typ instead
12 says typ is
15 says typ list
-7 says typ mismatch
-8 says typ miss
-4 says typ only
5 says typ parameter
-12 says typ proper
-4 says typ protocol
-10 says typ py
10 says typ respons
-15 says typ schema
4 says typ syntax
-6 says typ system
-7 says typ that
-5 says typ typ
5 says typ wher
6 says typ with
-4 says typeddict
-7 says typeddict for
-4 says typeerror
5 says typescript python
-8 says typescript strict
-8 says typevar
8 says typical
5 says unauthenticat
-7 says unavailabl
4 says unavoidabl
9 says unbound query
-9 says unchang
11 says unclos
3 says under
-8 says under app
4 says under backend
6 says under src
-5 says under test
-5 says underscor
10 says unexpect
-8 says unhandl
-8 says unhandl exception
-3 says uniform
6 says union
14 says union syntax
6 says union typ
10 says uniqu
8 says uniqu constraint
5 says unit
-6 says unit and
-4 says unit integrat
6 says unit of
-4 says unittest
-4 says unittest mock
-4 says universal
9 says unless absolut
4 says unless the
7 says unless ther
-4 says unless they
10 says unnecessary databas
9 says unparameteriz
5 says unprocessabl
3 says unprocessabl entity
-5 says unreachabl
-9 says unrelat
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
4 says updat delet
-4 says updat for
-6 says updat if
-4 says updat in
6 says updat or
9 says updat respons
-4 says updat the
15 says updated_at
6 says updated_at on
8 says updated_at timestamp
-4 says upgrad
-4 says upgrad and
-11 says upload
4 says upload document
5 says upper_snake_cas
-3 says upper_snake_cas for
-7 says upsert
5 says usag
-4 says usag and
-3 says usag pattern
-11 says use a
-9 says use absolut
9 says use alembic
-7 says use an
15 says use any
-8 says use apirouter
11 says use app
-8 says use appropriat
-6 says use arrow
9 says use async
-7 says use background
5 says use bar
-6 says use batch
6 says use bcrypt
5 says use build
-12 says use camelcas
7 says use cas
-5 says use connection
6 says use consistent
3 says use context
-3 says use context7
10 says use correct
5 says use cursor
9 says use custom
4 says use databas
4 says use datetim
-7 says use debug
-6 says use def
6 says use dependency
6 says use direct
11 says use docstr
3 says use eager
5 says use early
10 says use env
5 says use environment
8 says use eval
-5 says use exist
8 says use explain
5 says use fastapi
5 says use field
-6 says use from
10 says use from_attribut
4 says use functional
-6 says use global
6 says use googl
-6 says use guard
-6 says use http
7 says use httpexception
-4 says use httpx
-7 says use in
11 says use index
-5 says use it
-6 says use join
-4 says use jwt
-5 says use lazy
10 says use limit
8 says use list
4 says use log
-6 says use middlewar
7 says use migrat
9 says use model_config
13 says use model_dump
6 says use model_validat
9 says use modern
9 says use mutabl
9 says use mypy
7 says use non
4 says use optional
11 says use parameteriz
4 says use pascalcas
-9 says use path
-10 says use pathlib
7 says use pip
8 says use plural
13 says use print
-7 says use protocol
13 says use pydantic
-8 says use pytest
3 says use rais
-4 says use repository
9 says use response_model
-6 says use router
-3 says use security
8 says use select
11 says use selectinload
-6 says use separat
-4 says use session
-3 says use snake_cas
8 says use specific
4 says use sqlalchemy
-3 says use sqlmodel
7 says use standard
9 says use status
4 says use str
7 says use strict
11 says use string
12 says use structlog
14 says use structur
4 says use subprocess
-9 says use sys
-4 says use test
-4 says use them
4 says use typ
-9 says use typevar
-3 says use unittest
6 says use uuid
-5 says use uv
8 says use validat
-5 says use when
8 says use x
7 says use yaml
-8 says use yield
6 says user can
8 says user data
-4 says user explicit
-4 says user id
8 says user isolat
-7 says user messag
-4 says user py
4 says user s
-8 says user scop
-7 says user tabl
16 says user_id
7 says user_id filter
-4 says user_rout
-4 says user_rout py
18 says utc
5 says utcnow
-3 says util
-15 says utility
-4 says utility function
7 says utiliz
15 says uuid
5 says uuid primary
9 says uuid4
-7 says uv
-4 says uv run
-7 says uvicorn
-4 says ux
-5 says v0
5 says v1
6 says v1 prefix
7 says v2
9 says v2 for
11 says v2 model
-7 says v2 schema
6 says valid
4 says valid jwt
3 says validat all
-6 says validat arrow
4 says validat ensur
6 says validat fastapi
-8 says validat fil
4 says validat for
-6 says validat in
10 says validat input
12 says validat jwt
7 says validat logic
-10 says validat or
7 says validat pydantic
-8 says validat request
6 says validat rul
-4 says validat sanitiz
6 says validat the
4 says validat use
-5 says validat user
7 says validat via
4 says validat when
6 says validat with
-5 says valu is
-8 says valu must
7 says valu object
6 says valueerror
9 says variabl for
15 says variabl function
-6 says variabl in
-4 says variabl nam
-4 says variabl pascalcas
7 says variabl snake_cas
-4 says variabl via
-11 says variant
6 says various
5 says vault
-3 says vector
-7 says venv
6 says verb
5 says verbos
-5 says verdict
7 says verifi
-4 says verificat
9 says verify jwt
-6 says verify proper
3 says verify test
-5 says verify the
-6 says version 3
-8 says version and
14 says version api
8 says version control
10 says version in
8 says version prefix
-9 says version strategy
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
7 says via os
11 says via pydantic
-4 says via set
-6 says via the
6 says view
-5 says virtual
-5 says virtual environment
-3 says visibility
8 says visibl
-4 says vs
5 says vs async
-5 says vulnerability scan
5 says vulnerability sql
-6 says vulnerabl
-4 says w
-3 says warn
11 says warn for
5 says warn should
-17 says was
-3 says was implement
4 says watch
6 says watch for
4 says way
-10 says we
11 says weak
11 says weak crypto
-6 says web
-5 says web applicat
-5 says web framework
-6 says webhook
-11 says websocket
7 says well document
-3 says well structur
-7 says wer
-3 says what
5 says what chang
-10 says what the
-4 says what they
-5 says what was
3 says what you
-5 says when
7 says when a
-4 says when add
-3 says when an
-4 says when applicabl
4 says when availabl
-11 says when it
4 says when need
8 says when one
-5 says when present
-5 says when the
3 says when they
5 says when work
-5 says when writ
4 says whenever
7 says wher a
-7 says wher appropriat
7 says wher it
14 says wher join
-9 says wher possibl
-6 says whether
-6 says which
-3 says whil
-6 says whitespac
-5 says whol
-5 says whos
-3 says why it
-5 says wid
14 says wildcard
13 says wildcard import
-9 says will
-4 says will be
-6 says will fail
-5 says window
9 says wir
-4 says with _
-5 says with a
-3 says with ai
-7 says with all
3 says with an
4 says with argument
6 says with asyncio
7 says with asyncsession
3 says with bar
6 says with bcrypt
5 says with blank
4 says with cod
9 says with context
4 says with correlat
7 says with custom
-8 says with databas
-9 says with default
9 says with depend
-3 says with detail
14 says with docstr
7 says with embed
6 says with env
11 says with explicit
6 says with fastapi
7 says with field
10 says with for
11 says with httpexception
-3 says with inlin
9 says with json
-6 says with jwt
5 says with lazy
19 says with logger
-9 says with meaningful
4 says with miss
-6 says with modern
-3 says with multipl
6 says with mypy
-5 says with non
17 says with openapi
7 says with parameteriz
8 says with pip
4 says with prefix
3 says with project
-3 says with proper
11 says with pydantic
-5 says with pytest
-5 says with python
5 says with rais
-4 says with real
-3 says with reason
7 says with request
5 says with schema
-3 says with security
6 says with servic
5 says with session
11 says with specific
8 says with sqlalchemy
5 says with statement
7 says with strict
12 says with structur
6 says with sync
-3 says with underscor
5 says with user
-3 says with validat
-6 says within
9 says within a
-4 says word
-4 says work
-3 says worker
-7 says workflow
-9 says workspac
6 says world
6 says would
4 says wrap in
-6 says wrap the
-11 says wrapper
10 says writ a
6 says writ async
-4 says writ clean
-5 says writ cod
-5 says writ conciz
14 says writ endpoint
9 says writ idiomatic
-9 says writ self
7 says writ test
4 says writ the
-10 says writ unit
5 says wrong
10 says wrong typ
-5 says x
14 says x pip
4 says x use
3 says x y
5 says xss
7 says xss csrf
3 says xxe
-9 says xxx
-7 says y
11 says yaml load
-5 says yes
-11 says yield
-8 says yml
-4 says you
6 says you add
5 says you creat
-4 says you hav
-4 says you only
13 says your api
4 says zero
8 says zero error
-10 says zip
5 says zod
-4 says zod schema
5 stands 5 deep
-16 stands in about the agent
-9 stands in about the project
-12 stands in an example
-7 stands in an output template
-13 stands in focus
-12 stands in the agent's own work
4 stands in work
-7 unanswered would be context`;
